package org.thesischecker.engine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Rule;
import org.thesischecker.model.Evidence;

/**
 * What came of a rule.
 *
 * @param holds whether its conditions hold
 * @param evidence what they select, each once, in the order of the conditions; empty when it does not hold
 * @param errorOrNull what could not be computed, for a person to read; a rule can hold and have an error
 */
public record RuleOutcome(
        Rule rule,
        boolean holds,
        List<Evidence> evidence,
        @Nullable String errorOrNull) {

    public Optional<String> error() {
        return Optional.ofNullable(errorOrNull);
    }
}
