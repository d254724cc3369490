package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of late inputs: what came late, by how much, and what it would have flipped when. */
class LateInputsTest {

    /** The rain of December, public on 2026-01-08 and entered on 2026-02-01, fires the drought. */
    private static final String RAIN = "rain.south";

    @TempDir
    private Path folder;

    private TeaLedger ledger;

    @BeforeEach
    void make_a_ledger() {
        ledger = TeaLedger.in(folder);
    }

    private List<JsonNode> rain(String... more) {
        return ledger.rows("late-inputs", more).stream()
                .filter(row -> row.at("/metric").asText().equals(RAIN))
                .toList();
    }

    @Test
    void a_late_row_is_told_with_its_delay_and_with_what_it_would_have_flipped_when() {
        ledger.recorded("2026-01-09");

        JsonNode row = rain("--from", "2026-01-01", "--to", "2026-01-31").get(0);

        assertThat(row.at("/published").asText()).isEqualTo("2026-01-08");
        assertThat(row.at("/entered").asText()).isEqualTo("2026-02-01");
        assertThat(row.at("/delayDays").asInt()).isEqualTo(24);
        JsonNode flip = row.at("/flips/0");
        assertThat(flip.at("/id").asText()).isEqualTo("drought");
        assertThat(flip.at("/on").asText()).isEqualTo("2026-01-08");
        assertThat(flip.at("/before").asText() + " " + flip.at("/after").asText())
                .isEqualTo("UNVERIFIED FIRED");
        assertThat(flip.at("/alone").asBoolean()).isTrue();
        assertThat(flip.at("/shownOn").asText()).isEqualTo("2026-02-01");
    }

    @Test
    void a_row_that_moves_nothing_is_told_as_well_and_after_those_that_do() {
        ledger.recorded("2026-01-09");

        List<JsonNode> rows = ledger.rows("late-inputs");

        int first =
                rows.stream().map(row -> row.at("/flips").isEmpty()).toList().indexOf(true);
        assertThat(first).isPositive();
        assertThat(rows.subList(first, rows.size()))
                .allMatch(row -> row.at("/flips").isEmpty());
        assertThat(ledger.log("--register", "late-inputs").out()).contains("flip nothing:");
    }

    @Test
    void a_misprint_of_a_report_is_no_late_input() {
        ledger.recorded("2026-01-09");

        assertThat(ledger.rows("late-inputs"))
                .isNotEmpty()
                .noneMatch(row -> row.at("/status").asText().equals("printed"));
    }

    @Test
    void the_runs_that_lacked_a_row_are_named_by_the_facts_that_they_kept() {
        ledger.tea().edited(TeaRepository.ROWS, "rain.south,2025-12,0.448", "rain.south,2025-12,0.6");
        ledger.recorded("2026-01-02").recorded("2026-01-09").recorded("2026-01-16");
        ledger.tea().edited(TeaRepository.ROWS, "rain.south,2025-12,0.6", "rain.south,2025-12,0.448");
        ledger.recorded("2026-02-06");

        assertThat(rain().get(0).at("/runsWithout")).hasToString("[1,2]");
        assertThat(rain().get(0).at("/contradictedBy").isNull()).isTrue();
    }

    @Test
    void a_day_of_entry_that_a_recorded_run_contradicts_is_told() {
        ledger.tea().edited(TeaRepository.ROWS, "rain.south,2025-12,0.448", "rain.south,2025-12,0.6");
        ledger.recorded("2026-02-06");
        ledger.tea().edited(TeaRepository.ROWS, "rain.south,2025-12,0.6", "rain.south,2025-12,0.448");

        assertThat(rain("--from", "2026-01-01").get(0).at("/contradictedBy").isNull())
                .isFalse();
        assertThat(rain("--from", "2026-01-01").get(0).at("/contradictedBy").asInt())
                .isZero();
        assertThat(ledger.log("--register", "late-inputs", "--from", "2026-01-01")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("run 0 was recorded after that day of entry, and does not have it");
    }

    @Test
    void what_was_in_the_files_before_the_period_is_not_late_in_it() {
        ledger.recorded("2026-02-06");

        assertThat(ledger.rows("late-inputs", "--from", "2026-02-02", "--to", "2026-03-01"))
                .isEmpty();
        assertThat(ledger.log("--register", "late-inputs", "--from", "2026-02-02", "--to", "2026-03-01")
                        .out())
                .contains("No row that was public in this period came into the files after it was.");
    }

    @Test
    void what_was_not_public_until_the_end_of_the_period_is_not_late_in_it() {
        ledger.recorded("2025-12-05");

        assertThat(rain("--to", "2026-01-07")).isEmpty();
        assertThat(rain("--to", "2026-01-08")).hasSize(1);
    }
}
