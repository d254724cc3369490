package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registers of the rules and facts in use: sources, errata, and what of the report is judged by what. */
class BookRegistersTest {

    @TempDir
    private Path folder;

    private TeaLedger ledger;

    @BeforeEach
    void make_a_ledger() {
        ledger = TeaLedger.in(folder);
        ledger.recorded("2026-02-06");
    }

    private JsonNode only(String register, String path, String wanted) {
        List<JsonNode> rows = ledger.rows(register).stream()
                .filter(row -> row.at(path).asText().equals(wanted))
                .toList();
        assertThat(rows).as(wanted).hasSize(1);
        return rows.get(0);
    }

    @Test
    void a_source_is_told_with_its_rows_its_grades_and_whether_it_wrote_the_report() {
        JsonNode board = only("sources", "/name", "Tea Board");
        assertThat(board.at("/rows").asInt()).isEqualTo(3);
        assertThat(board.at("/late").asInt()).isEqualTo(3);
        assertThat(board.at("/grades")).hasToString("[{\"grade\":\"A\",\"rows\":3}]");
        assertThat(board.at("/first").asText()).isEqualTo("2025-01-12");
        assertThat(board.at("/last").asText()).isEqualTo("2026-01-20");
        assertThat(board.at("/reportAuthor").asBoolean()).isFalse();
        assertThat(only("sources", "/name", "Made-up Brokers")
                        .at("/reportAuthor")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_source_whose_rows_were_public_later_is_not_told() {
        assertThat(ledger.rows("sources", "--from", "2025-06-01", "--to", "2025-12-29").stream()
                        .map(row -> row.at("/name").asText()))
                .contains("Tea Board")
                .doesNotContain("Weather Office");
    }

    @Test
    void a_misprint_is_told_beside_what_was_found_and_who_corrected_it() {
        JsonNode printed = only("errata", "/kind", "printed-as-fact");
        assertThat(printed.at("/place").asText()).isEqualTo("A (Cups and kettles)");
        assertThat(printed.at("/printed").asInt()).isEqualTo(246);
        assertThat(printed.at("/found").decimalValue()).hasToString("24.6");
        assertThat(printed.at("/offBy").decimalValue()).hasToString("221.4");

        JsonNode kept = only("errata", "/kind", "kept-in-the-facts");
        assertThat(kept.at("/place").asText()).endsWith("tea.csv:8");
        assertThat(kept.at("/note").asText()).contains("corrected against the customs");
        assertThat(kept.at("/source").asText()).isEqualTo("Customs");
    }

    @Test
    void each_thesis_and_risk_factor_stands_at_its_place_with_its_rules_and_its_last_verdict() {
        JsonNode cups = only("matrix", "/id", "tea-cups-2025");
        assertThat(cups.at("/place").asText()).isEqualTo("A");
        assertThat(cups.at("/rules/0/id").asText()).isNotEmpty();
        assertThat(cups.at("/last/run").asInt()).isZero();
        assertThat(cups.at("/last/asOf").asText()).isEqualTo("2026-02-06");
        assertThat(cups.at("/why").isNull()).isTrue();
        assertThat(only("matrix", "/id", "drought").at("/last/state").asText()).isEqualTo("FIRED");
    }

    @Test
    void what_no_rule_can_judge_says_why() {
        JsonNode claim = only("matrix", "/id", "happiness");

        assertThat(claim.at("/kind").asText()).isEqualTo("not-encodable");
        assertThat(claim.at("/why").asText()).isEqualTo("Nobody counts it.");
        assertThat(claim.at("/last").isNull()).isTrue();
        assertThat(ledger.log("--register", "matrix").out()).contains("Nobody counts it.");
    }

    @Test
    void a_place_from_which_the_book_has_nothing_is_a_row() {
        ledger.tea().edited(TeaRepository.BOOK + "report.yaml", "  RF: Risk", "  B: Sugar\n  RF: Risk");

        JsonNode row = only("matrix", "/place", "B");

        assertThat(row.at("/kind").asText()).isEqualTo("nothing");
        assertThat(row.at("/why").asText()).isEqualTo("the book has nothing from this place");
    }

    @Test
    void a_thesis_that_stands_at_two_places_stands_at_both_and_counts_once() {
        ledger.tea().edited(TeaRepository.CUPS, "place: A", "place: A, RF");

        assertThat(ledger.rows("matrix").stream()
                        .filter(row -> row.at("/id").asText().equals("tea-cups-2025"))
                        .map(row -> row.at("/place").asText()))
                .containsExactly("A", "RF");
        assertThat(ledger.log("--register", "matrix").out()).contains("Matrix: 4 theses");
    }

    @Test
    void a_verdict_that_no_run_recorded_is_not_known() {
        assertThat(ledger.log("--register", "matrix", "--from", "2025-06-01", "--to", "2025-12-29")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("no run of this book is recorded until then");
    }

    @Test
    void rules_that_are_not_those_of_the_last_run_are_pointed_out() {
        assertThat(ledger.log("--register", "matrix").out()).doesNotContain("not those of its last");
        ledger.tea().edited(TeaRepository.CUPS, TeaRepository.FULL_YEAR, "  full-year:\n    value: 8");

        assertThat(ledger.log("--register", "matrix").out().replaceAll("\\s+", " "))
                .contains("The rules in use of the book tea-2025h2 are not those of its last recorded run, 0.");
    }
}
