package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of rule changes: what the ledger saw, who made it, what it alters, and whether that was declared. */
class RuleChangesTest {

    private static final String RAISED = "  full-year:\n    value: 8";

    @TempDir
    private Path folder;

    private TeaLedger ledger;

    @BeforeEach
    void make_a_ledger() {
        ledger = TeaLedger.in(folder);
        ledger.recorded("2026-02-06");
    }

    private JsonNode change() {
        List<JsonNode> rows = ledger.rows("rule-changes");
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private void raise() {
        ledger.tea().edited(TeaRepository.CUPS, TeaRepository.FULL_YEAR, RAISED);
    }

    @Test
    void a_change_is_told_with_its_author_and_with_what_it_alters_on_the_same_facts() {
        raise();
        ledger.tea().committed();
        ledger.recorded("2026-02-13");

        JsonNode row = change();

        assertThat(row.at("/author").asText()).isEqualTo("Somebody");
        assertThat(row.at("/commit").asText()).hasSize(40);
        assertThat(row.at("/subject").asText()).isEqualTo("The tea book");
        assertThat(row.at("/before/run").asInt()).isZero();
        assertThat(row.at("/after/run").asInt()).isEqualTo(1);
        assertThat(row.at("/edits").toString()).contains("tea-cups-2025/full-year");
        assertThat(row.at("/alterations"))
                .anySatisfy(one -> assertThat(
                                one.at("/id").asText() + " " + one.at("/before").asText() + " "
                                        + one.at("/after").asText())
                        .isEqualTo("tea-cups-2025 CONFIRMED BROKEN"));
        assertThat(row.at("/declared").asText()).isEqualTo("not-declared");
    }

    @Test
    void a_declared_change_names_its_declaration() {
        raise();
        assertThat(ledger.tea().diff("--base", "main", "--declare", "raise").exitCode())
                .isZero();
        String file = TeaRepository.BOOK + "changes/raise.yaml";
        ledger.tea()
                .with(
                        file,
                        ledger.tea()
                                .content(file)
                                .replaceAll("(?m)^who:.*$", "who: A. Strategist")
                                .replaceAll("(?m)^why:.*$", "why: The first number was too low."));
        ledger.recorded("2026-02-13");

        assertThat(change().at("/declared").asText()).isEqualTo("declared");
        assertThat(change().at("/declaration").asText())
                .isEqualTo("changes/raise.yaml by A. Strategist: The first number was too low.");
    }

    @Test
    void rules_that_nobody_committed_are_told_as_that() {
        raise();
        ledger.recorded("2026-02-13");

        assertThat(change().at("/commit").isNull()).isTrue();
        assertThat(ledger.log("--register", "rule-changes").out()).contains("no commit here has this rule pack");
    }

    @Test
    void rules_outside_of_git_are_told_as_that() throws IOException {
        try (Stream<Path> all = Files.walk(ledger.tea().file(".git"))) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        raise();
        ledger.recorded("2026-02-13");

        assertThat(ledger.log("--register", "rule-changes").out().replaceAll("\\s+", " "))
                .contains("it is in no checkout of a git repository")
                .contains("judged by both on");
    }

    @Test
    void a_change_of_words_alone_is_told_with_nothing_altered_and_nothing_to_declare() {
        ledger.tea().edited(TeaRepository.BOOK + "risk-factors/drought.drl", "// Drought where", "// A drought where");
        ledger.recorded("2026-02-13");

        assertThat(change().at("/alterations")).isEmpty();
        assertThat(change().at("/edits")).isEmpty();
        assertThat(change().at("/declared").asText()).isEqualTo("nothing-to-declare");
    }

    @Test
    void a_change_and_its_way_back_are_two_and_each_has_its_own_commit() {
        raise();
        ledger.tea().committed();
        ledger.recorded("2026-02-13");
        ledger.tea().edited(TeaRepository.CUPS, RAISED, TeaRepository.FULL_YEAR).committed();
        ledger.recorded("2026-02-20");

        List<JsonNode> rows = ledger.rows("rule-changes");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).at("/to")).isEqualTo(rows.get(0).at("/from"));
        assertThat(rows.get(1).at("/commit")).isNotEqualTo(rows.get(0).at("/commit"));
        assertThat(rows.get(1).at("/commit").isNull()).isFalse();
    }

    @Test
    void runs_with_the_same_rules_are_no_change() {
        ledger.recorded("2026-02-13");

        assertThat(ledger.rows("rule-changes")).isEmpty();
        assertThat(ledger.log("--register", "rule-changes").out())
                .contains("Every run of this period used the rules of the run before it.");
    }

    @Test
    void a_declaration_that_is_wrong_ends_the_run_with_exit_code_2() {
        raise();
        ledger.tea().with(TeaRepository.BOOK + "changes/raise.yaml", "who: me\n");
        ledger.recorded("2026-02-13");

        assertThat(ledger.log("--register", "rule-changes").exitCode()).isEqualTo(2);
        assertThat(ledger.log("--register", "rule-changes").out()).isEmpty();
    }
}
