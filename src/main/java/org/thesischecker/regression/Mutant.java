package org.thesischecker.regression;

import java.util.Optional;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.model.Place;

/**
 * A thesis or risk factor with one slip in it.
 *
 * @param rule that has the slip; empty for an exposure
 * @param change in words, the same however the file is laid out
 * @param subject with the slip
 */
public record Mutant(Slip slip, Optional<Rule> rule, String change, Place place, Subject subject) {

    /** The id of its rule; that of exposures is empty. */
    public String ruleId() {
        return rule.map(Rule::id).orElse("");
    }

    /** The rule as it is in the subject with the slip; empty when it was left out. */
    Optional<Rule> mutated() {
        return rule.flatMap(one -> subject.rules().stream()
                .filter(other -> other.id().equals(one.id()))
                .findFirst());
    }
}
