package org.thesischecker.regression;

import java.util.List;
import org.thesischecker.book.Rule;

/**
 * How far the cases try one rule.
 *
 * @param subject the id of the thesis or risk factor
 * @param fired whether it holds in a case
 * @param silent whether it does not hold in a case
 */
public record RuleCoverage(
        String subject,
        Rule rule,
        boolean fired,
        boolean silent,
        List<ConditionCoverage> conditions,
        List<ThresholdCoverage> thresholds,
        List<Hole> holes) {

    /** How much of a kind is tried. */
    Share share(Hole.Kind kind) {
        return switch (kind) {
            case RULE -> new Share((fired ? 1 : 0) + (silent ? 1 : 0), 2);
            case CONDITION -> Share.sum(conditions.stream().map(ConditionCoverage::share));
            case THRESHOLD -> Share.sum(thresholds.stream().map(ThresholdCoverage::share));
        };
    }
}
