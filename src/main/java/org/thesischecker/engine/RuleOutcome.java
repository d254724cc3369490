package org.thesischecker.engine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Rule;
import org.thesischecker.model.Comparison;
import org.thesischecker.model.Evidence;

/**
 * What came of a rule.
 *
 * @param holds whether its conditions hold
 * @param evidence what they select, each once, in the order of the conditions; empty when it does not hold
 * @param comparisons the decimals that were compared, in the order of the conditions; empty when it does not hold
 * @param errorOrNull what could not be computed, for a person to read; a rule can hold and have an error
 */
public record RuleOutcome(
        Rule rule,
        boolean holds,
        List<Evidence> evidence,
        List<Comparison> comparisons,
        @Nullable String errorOrNull) {

    /** A rule of which nothing is known but whether it holds and what kept it from being evaluated. */
    public static RuleOutcome bare(Rule rule, boolean holds, @Nullable String errorOrNull) {
        return new RuleOutcome(rule, holds, List.of(), List.of(), errorOrNull);
    }

    public Optional<String> error() {
        return Optional.ofNullable(errorOrNull);
    }
}
