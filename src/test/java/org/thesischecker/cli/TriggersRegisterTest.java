package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of triggers: what the recorded runs say of risk factors, and what they cannot say. */
class TriggersRegisterTest {

    private static final String DRY = "rain.south,2025-12,0.448";
    private static final String WET =
            "rain.south,2026-01,0.9,,ratio,2026-02-05,,2026-02-05,actual,A,Weather Office,https://example.org/weather/2026-01,";
    private static final String DROUGHT = TeaRepository.BOOK + "risk-factors/drought.drl";

    @TempDir
    private Path folder;

    private TeaLedger ledger;

    @BeforeEach
    void make_a_ledger() {
        ledger = TeaLedger.in(folder);
        assertThat(ledger.tea().content(TeaRepository.ROWS)).contains(DRY);
    }

    private List<JsonNode> drought(String... more) {
        return ledger.rows("triggers", more).stream()
                .filter(row -> row.at("/riskFactor").asText().equals("drought"))
                .toList();
    }

    private static String text(JsonNode row, String path) {
        return row.at(path).asText();
    }

    @Test
    void what_fired_is_told_with_its_evidence_its_rule_and_who_is_exposed() throws Exception {
        ledger.recorded("2025-12-05").recorded("2026-01-09").recorded("2026-01-16");

        List<JsonNode> rows = drought();

        assertThat(rows).hasSize(1);
        JsonNode row = rows.get(0);
        assertThat(text(row, "/kind")).isEqualTo("fired");
        assertThat(text(row, "/before/state")).isEqualTo("UNVERIFIED");
        assertThat(text(row, "/fired/asOf")).isEqualTo("2026-01-09");
        assertThat(text(row, "/lastHeld/asOf")).isEqualTo("2026-01-16");
        assertThat(text(row, "/outcome")).isEqualTo("still fired in the last run of the period");
        assertThat(text(row, "/rule")).isEqualTo("dry-south");
        assertThat(text(row, "/sha256")).isEqualTo(sha256(ledger.tea().file(DROUGHT)));
        assertThat(text(row, "/place")).isEqualTo("RF (Risk factors)");
        assertThat(row.at("/evidence").toString())
                .contains("threshold half = 0.5 ratio", "rain.south 2025-12 = 0.448 ratio", "Weather Office")
                .contains("https://example.org/weather/2025-12");
        assertThat(row.at("/theses/0/thesis").asText()).isEqualTo("tea-imports-grow");
        assertThat(row.at("/theses/0/effect").asText()).isEqualTo("noted");
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    void the_rule_is_that_of_the_run_also_when_it_was_edited_since() throws Exception {
        ledger.recorded("2026-01-09");
        String then = sha256(ledger.tea().file(DROUGHT));
        ledger.tea().edited(DROUGHT, "// Drought where", "// A drought where");
        ledger.recorded("2026-01-16");

        assertThat(text(drought().get(0), "/sha256"))
                .isEqualTo(then)
                .isNotEqualTo(sha256(ledger.tea().file(DROUGHT)));
    }

    @Test
    void what_is_quiet_again_is_cleared() {
        ledger.tea().row(WET);
        ledger.recorded("2026-01-09").recorded("2026-02-06");

        assertThat(text(drought().get(0), "/outcome")).isEqualTo("cleared: QUIET");
        assertThat(text(drought().get(0), "/after/asOf")).isEqualTo("2026-02-06");
    }

    @Test
    void what_cannot_be_judged_any_more_is_not_cleared() {
        ledger.recorded("2026-01-09");
        ledger.tea()
                .edited(
                        TeaRepository.ROWS,
                        "2026-01-08,,2026-02-01,actual,A,Weather",
                        "2026-03-08,,2026-03-08,actual,A,Weather");
        ledger.recorded("2026-01-16");

        assertThat(text(drought().get(0), "/outcome")).isEqualTo("not cleared: it could not be judged any more");
        assertThat(drought().get(0).at("/notUsable").toString()).contains("rain.south");
    }

    @Test
    void what_no_run_could_judge_is_never_shown_as_what_did_not_fire() {
        ledger.recorded("2025-12-05").recorded("2025-12-12");

        JsonNode row = drought().get(0);

        assertThat(text(row, "/kind")).isEqualTo("not-judged");
        assertThat(text(row, "/outcome"))
                .isEqualTo(
                        "it did not fire, but 2 runs could not judge all that fires it: nobody knows whether it would have");
        assertThat(row.at("/states/0/state").asText()).isEqualTo("UNVERIFIED");
        assertThat(ledger.log("--register", "triggers").out())
                .containsPattern("not known +drought")
                .doesNotContainPattern("no +drought");
    }

    @Test
    void what_every_run_could_judge_did_not_fire() {
        ledger.tea().row(WET);
        ledger.recorded("2026-02-06").recorded("2026-02-13");

        assertThat(text(drought().get(0), "/kind")).isEqualTo("not-fired");
        assertThat(text(drought().get(0), "/outcome")).isEqualTo("it did not fire, and every run could judge it");
    }

    @Test
    void what_only_a_reconstruction_found_is_not_told_as_flagged_at_the_time() {
        ledger.recorded("2025-12-05")
                .recorded("2026-01-09", "2026-03-20T10:00:00Z")
                .recorded("2025-12-12");

        List<JsonNode> rows = drought();

        assertThat(rows).hasSize(2);
        assertThat(text(rows.get(0), "/runs")).isEqualTo("on-time");
        assertThat(text(rows.get(0), "/kind")).isEqualTo("not-judged");
        assertThat(text(rows.get(1), "/runs")).isEqualTo("reconstructed");
        assertThat(text(rows.get(1), "/kind")).isEqualTo("fired");
        assertThat(text(rows.get(1), "/fired/recordedAt")).isEqualTo("2026-03-20T10:00:00Z");
        assertThat(rows.get(1).at("/before").isNull()).isTrue();
        assertThat(ledger.log("--register", "triggers").out())
                .contains("By reconstructions, which nobody saw at the time:");
    }

    @Test
    void what_fired_before_the_period_is_told_in_it() {
        ledger.tea().row(WET);
        ledger.recorded("2026-01-09").recorded("2026-01-16").recorded("2026-02-06");

        assertThat(text(drought("--from", "2026-01-12", "--to", "2026-01-18").get(0), "/fired/asOf"))
                .isEqualTo("2026-01-09");
        assertThat(text(drought("--from", "2026-01-19", "--to", "2026-01-25").get(0), "/outcome"))
                .isEqualTo("fired before the period; no run of the period tells whether it still was");
    }

    @Test
    void a_period_without_a_run_does_not_say_that_nothing_fired() {
        ledger.tea().row(WET);
        ledger.recorded("2026-02-06");

        JsonNode row = drought("--from", "2026-02-07", "--to", "2026-03-01").get(0);

        assertThat(text(row, "/kind")).isEqualTo("not-judged");
        assertThat(text(row, "/outcome"))
                .isEqualTo("no run of the period tells; the last one before had it QUIET in run 0, as of 2026-02-06");
    }

    @Test
    void a_risk_factor_that_the_rules_have_no_more_is_not_cleared() {
        ledger.recorded("2026-01-09");
        ledger.tea()
                .without(DROUGHT)
                .without(TeaRepository.BOOK + "risk-factors/drought.yaml")
                .edited(TeaRepository.IMPORTS, "exposures:\n  - risk-factor: drought\n    effect: noted\n", "");
        ledger.recorded("2026-01-16");

        assertThat(text(drought().get(0), "/outcome")).isEqualTo("not cleared: the rules have it no more");
        assertThat(text(drought().get(0), "/after/state")).isEqualTo("absent");
    }

    @Test
    void what_people_said_of_it_stands_beside_it() throws IOException {
        ledger.recorded("2026-01-09");
        assertThat(drought().get(0).at("/disposition")).isEmpty();
        assertThat(ledger.log("--register", "triggers").out()).contains("disposition: none recorded");
        ledger.seen(0, "drought", "Two fields are dry.");

        JsonNode said = drought().get(0).at("/disposition/0");

        assertThat(text(said, "/kind")).isEqualTo("acknowledgement");
        assertThat(text(said, "/cause")).isEqualTo("real");
        assertThat(text(said, "/reason")).isEqualTo("Two fields are dry.");
        assertThat(said.at("/people").toString()).contains("A. Reader", "unsigned");
        assertThat(ledger.log("--register", "triggers").out().replaceAll("\\s+", " "))
                .contains("seen, real (run 0), by A. Reader (claimed only): Two fields are dry.; entry 1");
    }
}
