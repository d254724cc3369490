package org.thesischecker.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.ledger.ActsDesk.END;
import static org.thesischecker.ledger.ActsDesk.MONDAY;
import static org.thesischecker.ledger.ActsDesk.START;
import static org.thesischecker.ledger.ActsDesk.TUESDAY;
import static org.thesischecker.ledger.ActsDesk.signed;
import static org.thesischecker.ledger.ActsDesk.words;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.ledger.ssh.Pen;
import org.thesischecker.ledger.ssh.People;
import org.thesischecker.source.Loaded;

/** What people do about a run, and what is refused when it is added. */
class ActsTest {

    @AutoClose
    private ActsDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new ActsDesk(folder);
    }

    @Test
    void a_waiver_takes_two_people_with_a_known_key_each() {
        Draft asked = signed(desk.waiver(), Role.REQUESTED_BY, desk.strategist);
        Draft own = desk.waiver(desk.cups, END, desk.strategist);

        assertThat(words(desk.add(desk.waiver()))).contains("A. Strategist has not signed");
        assertThat(words(desk.add(asked))).contains("B. Head has not signed");
        assertThat(words(desk.add(signed(asked, Role.APPROVED_BY, desk.strategist))))
                .contains("B. Head is to sign, and the key is that of A. Strategist");
        assertThat(words(desk.add(signed(asked, Role.APPROVED_BY, Pen.of("B. Head")))))
                .contains("the key with which B. Head signed (SHA256:", "is nobody's");
        assertThat(words(desk.add(
                        signed(signed(own, Role.REQUESTED_BY, desk.strategist), Role.APPROVED_BY, desk.strategist))))
                .contains("A. Strategist asks for the waiver and cannot approve it");
        assertThat(desk.ledger().size()).isEqualTo(1);
    }

    @Test
    void what_no_run_says_cannot_be_waived_or_seen() {
        for (About other : List.of(
                new About("tea", About.Kind.THESIS, "cups", "BROKEN"),
                new About("tea", About.Kind.THESIS, "saucers", "AT_RISK"),
                new About("coffee", About.Kind.THESIS, "cups", "AT_RISK"),
                new About("tea", About.Kind.RISK_FACTOR, "cups", "AT_RISK"))) {
            assertThat(words(desk.add(desk.waiver(other, END, desk.head))))
                    .contains("run 0 does not say that " + other.id());
        }
    }

    @Test
    void an_expired_request_is_not_approved_any_more() {
        Draft asked = signed(desk.waiver(desk.cups, START, desk.head), Role.REQUESTED_BY, desk.strategist);

        assertThat(words(desk.add(signed(asked, Role.APPROVED_BY, desk.head))))
                .contains("the waiver expired on 2026-02-02");
    }

    @Test
    void what_is_no_acknowledgement_or_waiver_cannot_be_taken_back() {
        assertThat(words(desk.add(desk.byHead(new Act.Withdrawal(0)))))
                .contains("entry 0 is no acknowledgement and no waiver");
    }

    @Test
    void what_was_taken_back_is_not_taken_back_again() {
        long number = desk.added(desk.seen());
        desk.added(desk.byHead(new Act.Withdrawal(number)));

        assertThat(words(desk.add(desk.byHead(new Act.Withdrawal(number)))))
                .contains("entry 1 was taken back by entry 2 already");
        assertThat(desk.ledger().size()).isEqualTo(3);
    }

    @Test
    void what_two_programs_add_at_once_is_added_once() throws Exception {
        People people = desk.both();
        try (Ledger other = Ledger.open(desk.file).value().orElseThrow()) {
            for (int round = 0; round < 20; round++) {
                Draft draft = signed(desk.seen(), Role.BY, desk.strategist);
                CompletableFuture<Loaded<Long>> beside =
                        CompletableFuture.supplyAsync(() -> new Acts(other, people).add(draft, TUESDAY, desk.key));
                Loaded<Long> here = new Acts(desk.ledger(), people).add(draft, TUESDAY, desk.key);

                assertThat(Stream.of(here, beside.get()).flatMap(added -> added.value().stream()))
                        .hasSize(1);
            }
        }
        assertThat(PersonEntries.read(desk.ledger(), people).value().orElseThrow())
                .hasSize(20);
    }

    @Test
    void a_signature_over_something_else_is_refused() {
        Draft signed = signed(desk.waiver(), Role.REQUESTED_BY, desk.strategist);
        Draft forged = desk.waiver(desk.cups, END.plusDays(30), desk.head)
                .signed(Role.REQUESTED_BY, signed.signatures().get(Role.REQUESTED_BY));

        assertThat(words(desk.add(forged))).contains("a signature is not over what it says");
    }

    @Test
    void what_was_signed_once_is_not_added_twice() {
        Draft once = signed(desk.seen(), Role.BY, desk.strategist);
        long number = desk.added(once);
        desk.added(desk.byHead(new Act.Withdrawal(number)));

        assertThat(words(desk.add(once))).contains("it is in the ledger already");
        assertThat(desk.read(desk.strategist).get(0).withdrawnBy()).contains(2L);
    }

    @Test
    void what_was_signed_for_another_ledger_is_refused() {
        Draft other = Draft.of(
                "example.org/other",
                desk.seen().statement().act(),
                Map.of(Role.BY, desk.strategist.name()),
                Optional.empty());

        assertThat(words(desk.add(other))).contains("it was made for the ledger example.org/other");
    }

    @Test
    void a_clock_that_ran_backwards_adds_nothing() {
        Instant before = MONDAY.minusSeconds(1);

        assertThat(words(new Acts(desk.ledger(), People.nobody()).add(desk.seen(), before, desk.key)))
                .contains("the clock says 2026-02-02T08:59:59Z, and the last entry is of 2026-02-02T09:00:00Z");
        assertThat(desk.ledger().size()).isEqualTo(1);
    }
}
