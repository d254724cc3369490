package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** What is kept of a review that is recorded, and what the list of runs says of it. */
class RecordedReviewTest {

    @TempDir
    private Path folder;

    private LedgerAndKey ledger;

    @BeforeEach
    void make_a_ledger() {
        ledger = LedgerAndKey.in(folder);
    }

    @Test
    void a_recorded_review_is_shown_as_ever_and_listed_with_what_it_came_to() {
        Screen shown = ledger.recorded("2026-02-28");

        assertThat(shown.exitCode()).isZero();
        assertThat(shown.out())
                .isEqualTo(new Terminal()
                        .runOnTea("review", "--as-of", "2026-02-28")
                        .out());
        assertThat(shown.err()).isEqualTo("Recorded as run 0 in %s.%n".formatted(ledger.ledger()));
        assertThat(ledger.log().out())
                .contains("Runs: 1 run, 0 weeks without a run in time", "each name as it was claimed")
                .contains("2026-02-28 09:30", "A. Strategist", "1 BROKEN", "1 CONFIRMED");
    }

    @Test
    void what_is_kept_is_the_whole_review_whatever_was_asked_to_be_shown() {
        ledger.recorded("2026-02-28", "--owner", "tea-desk");

        assertThat(ledger.log().out()).contains("1 AT_RISK, 1 BROKEN, 1 CONFIRMED, 1 UNVERIFIED".split(", "));
    }

    @Test
    void the_log_for_programs_has_hashes_and_counts() throws IOException {
        ledger.recorded("2026-02-28");

        JsonNode run = new ObjectMapper()
                .readTree(ledger.log("--format", "json").out())
                .at("/registers/0/rows/0");
        JsonNode review = new ObjectMapper()
                .readTree(new Terminal()
                        .runOnTea("review", "--as-of", "2026-02-28", "--format", "json")
                        .out());

        assertThat(run.at("/factSet")).isEqualTo(review.at("/factSet"));
        assertThat(run.at("/books/0/rulePack")).isEqualTo(review.at("/books/0/rulePack"));
        assertThat(run.at("/whoIs").asText()).isEqualTo("claimed");
    }

    @Test
    void rules_and_facts_that_did_not_change_are_kept_once() throws SQLException {
        ledger.recorded("2026-02-27");
        long before = contents();
        ledger.recorded("2026-02-28");

        assertThat(contents() - before)
                .as("the second review itself, and who recorded it")
                .isEqualTo(2);
    }

    private long contents() throws SQLException {
        return Long.parseLong(ledger.text("SELECT COUNT(*) FROM content"));
    }
}
