package org.thesischecker.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thesischecker.ledger.ActsDesk.START;
import static org.thesischecker.ledger.ActsDesk.TUESDAY;
import static org.thesischecker.ledger.ActsDesk.signed;
import static org.thesischecker.ledger.ActsDesk.words;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.ledger.ssh.People;

/** What is no request, no waiver and no act: it is told, and nobody goes on with it. */
class MalformedActsTest {

    @AutoClose
    private ActsDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new ActsDesk(folder);
    }

    @Test
    void a_request_with_anything_changed_is_none() {
        String request =
                signed(desk.waiver(), Role.REQUESTED_BY, desk.strategist).json();

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
    void a_waiver_ends_after_it_starts_and_within_a_year() {
        assertThatThrownBy(() -> new Act.Waiver(0, desk.cups, START, START.minusDays(1)))
                .hasMessageContaining("that is before the waiver starts, on 2026-02-02");
        assertThatThrownBy(() -> new Act.Waiver(0, desk.cups, START, START.plusDays(367)))
                .hasMessageContaining("that is more than 366 days after the waiver starts");
    }

    @Test
    void a_malformed_act_stops_whoever_reads_it_and_is_found() {
        Map<String, byte[]> kept = new LinkedHashMap<>();
        String hash = Contents.hashed("{\"kind\":\"waiver\"}".getBytes(UTF_8), kept);
        desk.ledger().append(new ActEntry(TUESDAY, Act.Kind.WAIVER, hash, Map.of()).bytes(), kept, desk.key);
        desk.ledger().append("{\"kind\":\"waiver\",\"schemaVersion\":\"2\"}".getBytes(UTF_8), Map.of(), desk.key);

        assertThat(words(PersonEntries.read(desk.ledger(), People.nobody())))
                .contains("entry 1 of the ledger: what was signed is missing, malformed")
                .contains("entry 2 of the ledger: it is malformed, or of a version that this tool does not know");
        assertThat(desk.verified().holds()).isFalse();
    }

    @Test
    void an_act_about_a_run_that_there_is_not_and_one_that_is_repeated_stop_whoever_reads_them() {
        Draft unknown = desk.byHead(new Act.Acknowledgement(7, Optional.empty(), Act.Cause.REAL));
        assertThat(words(desk.add(unknown))).contains("there is no run 7");
        desk.addUnchecked(unknown);
        long number = desk.added(desk.seen());
        byte[] twice = desk.ledger().entry(number).orElseThrow();
        desk.ledger().append(twice, Map.of(), desk.key);

        assertThat(words(PersonEntries.read(desk.ledger(), People.nobody())))
                .contains("entry 1 of the ledger: it is about entry 7, which is no earlier run")
                .contains("entry 3 of the ledger: it repeats what an earlier entry has, signatures and all");
    }
}
