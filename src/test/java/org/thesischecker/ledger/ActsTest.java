package org.thesischecker.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.ledger.ssh.Pen;
import org.thesischecker.ledger.ssh.People;
import org.thesischecker.model.Problem;
import org.thesischecker.model.View;
import org.thesischecker.source.Loaded;

/** What people do about a run: who is sure to stand behind it, what is refused, and what stays when a text is dropped. */
class ActsTest {

    private static final Instant MONDAY = Instant.parse("2026-02-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-02-03T09:00:00Z");
    private static final LocalDate END = LocalDate.parse("2026-03-31");
    private static final String NAME = "example.org/theses";

    private final SigningKey key = SigningKey.made(NAME);
    private final Pen strategist = Pen.of("A. Strategist");
    private final Pen head = Pen.of("B. Head");

    @TempDir
    private Path folder;

    private Ledger ledger;
    private About cups;

    @BeforeEach
    void record_a_run() {
        ledger = Ledger.create(folder.resolve("thesis.ledger"), key.verifier())
                .value()
                .orElseThrow();
        Map<String, byte[]> kept = new LinkedHashMap<>();
        String review = "{\"theses\":[{\"book\":\"tea\",\"id\":\"cups\",\"verdict\":\"AT_RISK\"}]}";
        RunEntry run = new RunEntry(
                MONDAY,
                Optional.of(Contents.hashed(PersonalText.salted("C. Recorder"), kept)),
                LocalDate.parse("2026-02-01"),
                View.PUBLISHED,
                Map.of("tea", "00"),
                "00",
                Contents.hashed(review.getBytes(UTF_8), kept),
                Map.of(),
                Map.of(),
                "1",
                "1");
        assertThat(ledger.append(run.bytes(), kept, key).value()).contains(0L);
        cups = RecordedStates.of(ledger, 0).get(0);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Draft seen() {
        return Draft.of(
                NAME,
                new Act.Acknowledgement(0, Optional.of(cups), Act.Cause.REAL),
                Map.of(Role.BY, strategist.name()),
                Optional.of("Two shops closed."));
    }

    private Draft waiver() {
        return Draft.of(
                NAME,
                new Act.Waiver(0, cups, LocalDate.parse("2026-02-02"), END),
                Map.of(Role.REQUESTED_BY, strategist.name(), Role.APPROVED_BY, head.name()),
                Optional.of("The census is late."));
    }

    private static Draft signed(Draft draft, Role role, Pen pen) {
        return draft.signed(role, pen.key().signed(draft.statement().bytes()));
    }

    private Loaded<Long> add(Draft draft) {
        return new Acts(ledger, Pen.people(folder, strategist, head)).add(draft, TUESDAY, key);
    }

    private long added(Draft draft) {
        return add(draft).value().orElseThrow();
    }

    private List<PersonEntry> read(Pen... known) {
        People people = known.length == 0 ? People.nobody() : Pen.people(folder, known);
        return PersonEntries.read(ledger, people).value().orElseThrow();
    }

    private static String words(Loaded<?> failed) {
        assertThat(failed.value()).isEmpty();
        return failed.problems().stream().map(Problem::text).collect(Collectors.joining("\n"));
    }

    private Verification verified() {
        return Verifier.verified(ledger, Optional.of(key.verifier()), Map.of())
                .value()
                .orElseThrow();
    }

    @Test
    void a_name_is_proven_by_a_key_that_is_known_as_theirs_and_claimed_otherwise() {
        added(signed(seen(), Role.BY, strategist));
        added(seen());

        assertThat(read(strategist).get(0).people().get(0).words()).isEqualTo("A. Strategist (signed)");
        assertThat(read(head).get(0).people().get(0).words())
                .isEqualTo("A. Strategist (claimed only: signed with a key not known as theirs)");
        assertThat(read(strategist).get(1).people().get(0).words()).isEqualTo("A. Strategist (claimed only)");
        assertThat(verified().faults()).isEmpty();
    }

    @Test
    void somebody_who_signs_in_the_name_of_another_proves_nothing() {
        added(signed(seen(), Role.BY, head));

        assertThat(read(strategist, head).get(0).people().get(0).isProven()).isFalse();
    }

    @Test
    void what_was_acknowledged_is_read_with_run_cause_and_reason() {
        added(signed(seen(), Role.BY, strategist));

        PersonEntry entry = read(strategist).get(0);

        assertThat(entry.number()).isEqualTo(1);
        assertThat(entry.at()).isEqualTo(TUESDAY);
        assertThat(entry.run()).contains(0L);
        assertThat(entry.about()).contains(new About("tea", About.Kind.THESIS, "cups", "AT_RISK"));
        assertThat(entry.reason().map(PersonalText::shown)).contains("Two shops closed.");
        assertThat(entry.act()).isEqualTo(new Act.Acknowledgement(0, Optional.of(cups), Act.Cause.REAL));
    }

    @Test
    void a_request_is_handed_on_and_signed_by_a_second_person() {
        Draft handedOn = Draft.parse(
                        signed(waiver(), Role.REQUESTED_BY, strategist).json())
                .orElseThrow();
        added(signed(handedOn, Role.APPROVED_BY, head));

        assertThat(read(strategist, head).get(0).isFourEyes()).isTrue();
        assertThat(read(strategist).get(0).isFourEyes()).isFalse();
        assertThat(read().get(0).isFourEyes()).isFalse();
    }

    @Test
    void a_request_with_anything_changed_is_none() {
        String request = signed(waiver(), Role.REQUESTED_BY, strategist).json();

        for (String[] change : List.of(
                new String[] {"The census is late.", "The census is fine."},
                new String[] {"2026-03-31", "2026-04-31"},
                new String[] {"\\\"run\\\"", "\\\"ruin\\\""},
                new String[] {"requested-by\" : \"-----BEGIN SSH", "requested-by\" : \"-----BEGIN"},
                new String[] {"thesis-ledger-request/1", "thesis-ledger-request/2"})) {
            assertThat(request).contains(change[0]);
            assertThat(Draft.parse(request.replace(change[0], change[1])))
                    .as(change[1])
                    .isEmpty();
        }
    }

    @Test
    void a_waiver_takes_two_people_with_a_known_key_each() {
        Draft asked = signed(waiver(), Role.REQUESTED_BY, strategist);
        Draft own = Draft.of(
                NAME,
                waiver().statement().act(),
                Map.of(Role.REQUESTED_BY, strategist.name(), Role.APPROVED_BY, strategist.name()),
                Optional.empty());

        assertThat(words(add(waiver()))).contains("A. Strategist has not signed");
        assertThat(words(add(asked))).contains("B. Head has not signed");
        assertThat(words(add(signed(asked, Role.APPROVED_BY, strategist))))
                .contains("B. Head is to sign, and the key is that of A. Strategist");
        assertThat(words(add(signed(asked, Role.APPROVED_BY, Pen.of("B. Head")))))
                .contains("the key with which B. Head signed (SHA256:", "is nobody's");
        assertThat(words(add(signed(signed(own, Role.REQUESTED_BY, strategist), Role.APPROVED_BY, strategist))))
                .contains("A. Strategist asks for the waiver and cannot approve it");
        assertThat(ledger.size()).isEqualTo(1);
    }

    @Test
    void what_no_run_says_cannot_be_waived_or_seen() {
        for (About other : List.of(
                new About("tea", About.Kind.THESIS, "cups", "BROKEN"),
                new About("tea", About.Kind.THESIS, "saucers", "AT_RISK"),
                new About("coffee", About.Kind.THESIS, "cups", "AT_RISK"),
                new About("tea", About.Kind.RISK_FACTOR, "cups", "AT_RISK"))) {
            Draft draft = Draft.of(
                    NAME,
                    new Act.Waiver(0, other, LocalDate.parse("2026-02-02"), END),
                    Map.of(Role.REQUESTED_BY, strategist.name(), Role.APPROVED_BY, head.name()),
                    Optional.empty());

            assertThat(words(add(draft))).contains("run 0 does not say that " + other.id());
        }
    }

    @Test
    void an_expired_request_is_not_approved_any_more() {
        LocalDate monday = LocalDate.parse("2026-02-02");
        Draft late = Draft.of(
                NAME,
                new Act.Waiver(0, cups, monday, monday),
                Map.of(Role.REQUESTED_BY, strategist.name(), Role.APPROVED_BY, head.name()),
                Optional.empty());
        Draft signed = signed(signed(late, Role.REQUESTED_BY, strategist), Role.APPROVED_BY, head);

        assertThat(words(add(signed))).contains("the waiver expired on 2026-02-02");
    }

    @Test
    void what_is_no_acknowledgement_or_waiver_cannot_be_taken_back() {
        Draft run = Draft.of(NAME, new Act.Withdrawal(0), Map.of(Role.BY, head.name()), Optional.empty());

        assertThat(words(add(run))).contains("entry 0 is no acknowledgement and no waiver");
    }

    @Test
    void what_was_taken_back_is_not_taken_back_again() {
        long number = added(seen());
        added(withdrawal(number));

        assertThat(words(add(withdrawal(number)))).contains("entry 1 was taken back by entry 2 already");
        assertThat(ledger.size()).isEqualTo(3);
    }

    private Draft withdrawal(long number) {
        return Draft.of(NAME, new Act.Withdrawal(number), Map.of(Role.BY, head.name()), Optional.empty());
    }

    @Test
    void two_keys_of_one_person_are_not_four_eyes() {
        Pen second = Pen.of("A. Strategist");
        Draft forged = Draft.of(
                NAME,
                waiver().statement().act(),
                Map.of(Role.REQUESTED_BY, strategist.name(), Role.APPROVED_BY, strategist.name()),
                Optional.empty());
        Draft signed = signed(signed(forged, Role.REQUESTED_BY, strategist), Role.APPROVED_BY, second);

        Acts.added(ledger, signed, TUESDAY, key, Optional::empty);

        PersonEntry entry = read(strategist, second).get(0);
        assertThat(entry.people()).allMatch(Person::isProven);
        assertThat(entry.isFourEyes()).isFalse();
    }

    @Test
    void what_two_programs_add_at_once_is_added_once() throws Exception {
        People people = Pen.people(folder, strategist, head);
        try (Ledger other = Ledger.open(folder.resolve("thesis.ledger")).value().orElseThrow()) {
            for (int round = 0; round < 20; round++) {
                Draft draft = signed(seen(), Role.BY, strategist);
                CompletableFuture<Loaded<Long>> beside =
                        CompletableFuture.supplyAsync(() -> new Acts(other, people).add(draft, TUESDAY, key));
                Loaded<Long> here = new Acts(ledger, people).add(draft, TUESDAY, key);

                assertThat(Stream.of(here, beside.get()).flatMap(added -> added.value().stream()))
                        .hasSize(1);
            }
        }
        assertThat(PersonEntries.read(ledger, people).value().orElseThrow()).hasSize(20);
    }

    @Test
    void what_was_dropped_is_not_dropped_again() {
        long number = added(seen());
        redact(number, "reason");
        String hash = Contents.personal(ledger.entry(number).orElseThrow()).get("reason");
        Draft again = Draft.of(
                NAME, new Act.Redaction(number, "reason", hash), Map.of(Role.BY, head.name()), Optional.empty());

        assertThat(words(add(again))).contains("entry 2 has dropped it already");
    }

    @Test
    void a_signature_over_something_else_is_refused() {
        Draft later = Draft.of(
                NAME,
                new Act.Waiver(0, cups, LocalDate.parse("2026-02-02"), END.plusDays(30)),
                Map.of(Role.REQUESTED_BY, strategist.name(), Role.APPROVED_BY, head.name()),
                Optional.empty());
        Draft forged = later.signed(
                Role.REQUESTED_BY, strategist.key().signed(waiver().statement().bytes()));

        assertThat(words(add(forged))).contains("a signature is not over what it says");
    }

    @Test
    void what_was_signed_once_is_not_added_twice() {
        Draft once = signed(seen(), Role.BY, strategist);
        long number = added(once);
        added(Draft.of(NAME, new Act.Withdrawal(number), Map.of(Role.BY, head.name()), Optional.empty()));

        assertThat(words(add(once))).contains("it is in the ledger already");
        assertThat(read(strategist).get(0).withdrawnBy()).contains(2L);
    }

    @Test
    void what_was_signed_for_another_ledger_is_refused() {
        Draft other = Draft.of(
                "example.org/other", seen().statement().act(), Map.of(Role.BY, strategist.name()), Optional.empty());

        assertThat(words(add(other))).contains("it was made for the ledger example.org/other");
    }

    @Test
    void a_clock_that_ran_backwards_adds_nothing() {
        assertThat(words(new Acts(ledger, People.nobody()).add(seen(), MONDAY.minusSeconds(1), key)))
                .contains("the clock says 2026-02-02T08:59:59Z, and the last entry is of 2026-02-02T09:00:00Z");
        assertThat(ledger.size()).isEqualTo(1);
    }

    @Test
    void a_waiver_ends_after_it_starts_and_within_a_year() {
        LocalDate start = LocalDate.parse("2026-02-02");

        assertThatThrownBy(() -> new Act.Waiver(0, cups, start, start.minusDays(1)))
                .hasMessageContaining("that is before the waiver starts, on 2026-02-02");
        assertThatThrownBy(() -> new Act.Waiver(0, cups, start, start.plusDays(367)))
                .hasMessageContaining("that is more than 366 days after the waiver starts");
    }

    @Test
    void a_dropped_text_leaves_its_hash_and_a_marker_and_every_proof() throws IOException {
        long number = added(signed(seen(), Role.BY, strategist));
        String before = ledger.head().orElseThrow();

        redact(number, "reason");
        redact(0, RunEntry.WHO);

        assertThat(read(strategist).get(0).reason().map(PersonalText::shown)).contains("[redacted by entry 2]");
        assertThat(read(strategist).get(0).people().get(0).isProven()).isTrue();
        assertThat(RecordedRun.all(ledger).get(0).who().shown()).isEqualTo("[redacted by entry 3]");
        assertThat(Verifier.verified(ledger, Optional.of(key.verifier()), Map.of("earlier", before))
                        .value()
                        .orElseThrow()
                        .faults())
                .isEmpty();
        assertThat(Files.readString(folder.resolve("thesis.ledger"), ISO_8859_1))
                .doesNotContain("Two shops closed", "C. Recorder")
                .contains("AT_RISK");
    }

    private void redact(long entry, String text) {
        String hash = Contents.personal(ledger.entry(entry).orElseThrow()).get(text);
        added(Draft.of(NAME, new Act.Redaction(entry, text, hash), Map.of(Role.BY, head.name()), Optional.empty()));
    }

    @Test
    void a_dropped_name_and_a_dropped_signature_are_told() {
        long number = added(signed(seen(), Role.BY, strategist));
        redact(number, "by");

        assertThat(read(strategist).get(0).people().get(0).words()).isEqualTo("[redacted by entry 2] (signed)");

        redact(number, "by-signature");

        assertThat(read(strategist).get(0).people().get(0).words())
                .isEqualTo("[redacted by entry 2] (signature redacted)");
        assertThat(verified().faults()).isEmpty();
    }

    @Test
    void nothing_but_what_an_entry_drops_can_be_deleted() throws SQLException {
        long number = added(seen());
        ledger.close();
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("thesis.ledger"));
                var statement = database.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM content"))
                    .hasMessageContaining("entries are only added");
        }
        ledger = Ledger.open(folder.resolve("thesis.ledger")).value().orElseThrow();
        redact(number, "reason");
        redact(number, "by");
        assertThat(verified().faults()).isEmpty();
        assertThat(verified().entries()).isEqualTo(4);
    }

    @Test
    void dropping_what_is_about_no_person_is_found() {
        String record =
                RunEntry.parse(ledger.entry(0).orElseThrow()).orElseThrow().record();
        Draft wrong = Draft.of(
                NAME, new Act.Redaction(0, RunEntry.WHO, record), Map.of(Role.BY, head.name()), Optional.empty());

        assertThat(words(add(wrong))).contains("entry 0 holds no \"who\" about a person", "It holds who.");
        Acts.added(ledger, wrong, TUESDAY, key, Optional::empty);
        assertThat(verified().faults()).contains("entry 1 drops what no earlier entry holds about a person");
    }

    @Test
    void a_malformed_act_stops_whoever_reads_it_and_is_found() {
        Map<String, byte[]> kept = new LinkedHashMap<>();
        String hash = Contents.hashed("{\"kind\":\"waiver\"}".getBytes(UTF_8), kept);
        ledger.append(new ActEntry(TUESDAY, Act.Kind.WAIVER, hash, Map.of()).bytes(), kept, key);
        ledger.append("{\"kind\":\"waiver\",\"schemaVersion\":\"2\"}".getBytes(UTF_8), Map.of(), key);

        assertThat(words(PersonEntries.read(ledger, People.nobody())))
                .contains("entry 1 of the ledger: what was signed is missing, malformed")
                .contains("entry 2 of the ledger: it is malformed, or of a version that this tool does not know");
        assertThat(verified().holds()).isFalse();
    }

    @Test
    void an_act_about_a_run_that_there_is_not_and_one_that_is_repeated_stop_whoever_reads_them() {
        Draft unknown = Draft.of(
                NAME,
                new Act.Acknowledgement(7, Optional.empty(), Act.Cause.REAL),
                Map.of(Role.BY, head.name()),
                Optional.empty());
        assertThat(words(add(unknown))).contains("there is no run 7");
        Acts.added(ledger, unknown, TUESDAY, key, Optional::empty);
        long number = added(seen());
        byte[] twice = ledger.entry(number).orElseThrow();
        ledger.append(twice, Map.of(), key);

        assertThat(words(PersonEntries.read(ledger, People.nobody())))
                .contains("entry 1 of the ledger: it is about entry 7, which is no earlier run")
                .contains("entry 3 of the ledger: it repeats what an earlier entry has, signatures and all");
    }
}
