package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** The register of people: who has seen, waived, taken back and redacted what, and what became of each waiver. */
class PeopleRegisterTest {

    @TempDir
    private Path folder;

    private LedgerDesk desk;

    @BeforeEach
    void waive_the_broken_thesis() {
        desk = new LedgerDesk(folder).waived();
    }

    private List<JsonNode> rows(String... period) throws IOException {
        List<String> all = new ArrayList<>(List.of("audit", "log", "--register", "people", "--format", "json"));
        all.addAll(List.of(period));
        Screen screen = desk.saidAmongPeople(all.toArray(String[]::new));
        assertThat(screen.err()).isEmpty();
        List<JsonNode> rows = new ArrayList<>();
        new ObjectMapper().readTree(screen.out()).at("/registers/0/rows").forEach(rows::add);
        return rows;
    }

    private String text() {
        return desk.saidAmongPeople("audit", "log", "--register", "people")
                .out()
                .replaceAll("\\s+", " ");
    }

    @Test
    void a_waiver_is_told_with_its_two_people_its_days_and_what_became_of_it() throws IOException {
        JsonNode row = rows().get(0);

        assertThat(row.at("/kind").asText()).isEqualTo("waiver");
        assertThat(row.at("/entry").asInt()).isEqualTo(1);
        assertThat(row.at("/id").asText()).isEqualTo("kettle-release");
        assertThat(row.at("/state").asText()).isEqualTo("BROKEN");
        assertThat(row.at("/expires").asText()).isEqualTo("2026-05-31");
        assertThat(row.at("/standing").asText()).isEqualTo("in-force");
        assertThat(row.at("/people/0/name").asText()).isEqualTo("A. Strategist");
        assertThat(row.at("/people/1/role").asText()).isEqualTo("approved-by");
        assertThat(row.at("/people/1/surety").asText()).isEqualTo("signed");
        assertThat(text())
                .contains("People: 1 entry, 1 waiver (1 in force)")
                .contains("waiver of kettle-release BROKEN in run 0 in force from 2026-02-28 to 2026-05-31")
                .contains("requested by A. Strategist (signed) approved by B. Head (signed)")
                .contains("reason: The kettle comes in May");
    }

    @Test
    void everything_that_people_add_is_a_row_in_the_order_of_the_ledger() throws IOException {
        desk.said("audit", "ack", "0", "--cause", "data-issue", "--who", "C. Other");
        desk.said("audit", "withdraw", "1", "--reason", "It came", "--who", "C. Other");
        desk.said("audit", "redact", "2", "--text", "by", "--reason", "Has left", "--who", "B. Head");

        List<JsonNode> rows = rows();

        assertThat(rows)
                .map(row -> row.at("/kind").asText())
                .containsExactly("waiver", "acknowledgement", "withdrawal", "redaction");
        assertThat(rows.get(0).at("/standing").asText()).isEqualTo("withdrawn");
        assertThat(rows.get(0).at("/withdrawnBy").asInt()).isEqualTo(3);
        assertThat(rows.get(1).at("/id").isNull()).isTrue();
        assertThat(rows.get(1).at("/people/0/name").asText()).isEqualTo("[redacted by entry 4]");
        assertThat(rows.get(2).at("/of").asInt()).isEqualTo(1);
        assertThat(rows.get(3).at("/of").asInt()).isEqualTo(2);
        assertThat(text())
                .contains("taken back by entry 3")
                .contains("acknowledgement of everything in run 0, data issue")
                .contains("redaction of by in entry 2");
    }

    @Test
    void a_waiver_belongs_to_each_period_in_which_it_held() throws IOException {
        desk.at("2026-07-01T10:00:00Z");

        assertThat(rows("--from", "2026-05-01", "--to", "2026-05-31")).hasSize(1);
        assertThat(rows("--from", "2026-05-01", "--to", "2026-05-31")
                        .get(0)
                        .at("/standing")
                        .asText())
                .isEqualTo("expired");
        assertThat(rows("--from", "2026-06-01", "--to", "2026-06-30")).isEmpty();
        assertThat(desk.saidAmongPeople("audit", "log", "--register", "people", "--from", "2026-06-01")
                        .out())
                .contains("Nobody has added anything in this period, and no waiver held in it.");
    }

    @Test
    void without_the_file_of_people_a_waiver_is_only_claimed() {
        assertThat(desk.said("audit", "log", "--register", "people").out().replaceAll("\\s+", " "))
                .contains("moves nothing: two people with known keys do not stand behind it");
    }
}
