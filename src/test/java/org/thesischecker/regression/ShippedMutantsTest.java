package org.thesischecker.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The cases of the shipped book try all of its rules, and notice slips in them. */
class ShippedMutantsTest {

    private static final BigDecimal FLOOR = new BigDecimal(90);

    @Test
    void every_rule_holds_and_is_silent_and_every_threshold_is_pinned_on_both_sides() {
        Coverage coverage = Coverage.of(
                Shipped.BOOK, Shipped.KNOWN, Shipped.CASES, EnumSet.of(Hole.Kind.RULE, Hole.Kind.THRESHOLD), () -> {});

        assertThat(coverage.holes())
                .extracting(hole -> hole.subject() + "/" + hole.rule() + " " + hole.what())
                .isEmpty();
        assertThat(coverage.rules()).isNotEmpty();
    }

    @Test
    void nine_slips_of_ten_in_each_rule_are_noticed_and_none_of_the_others_is_without_a_reason() {
        Mutants mutants = Mutants.of(Shipped.BOOK, Shipped.KNOWN, Shipped.CASES, ChangedRules.all(), () -> {});

        assertThat(mutants.results())
                .filteredOn(result -> result.fate() == Fate.SURVIVED)
                .extracting(result -> result.subject() + "/" + result.mutant().ruleId() + " "
                        + result.mutant().change())
                .isEmpty();
        assertThat(mutants.unneeded()).isEmpty();
        assertThat(mutants.byRule().entrySet().stream()
                        .filter(rule ->
                                !Mutants.killed(rule.getValue().stream()).isAtLeast(FLOOR))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }
}
