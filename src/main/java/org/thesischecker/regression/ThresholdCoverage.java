package org.thesischecker.regression;

import java.util.Set;
import org.thesischecker.model.Place;

/**
 * On which sides the cases pin one comparison with a threshold.
 *
 * @param comparison as a person reads it
 * @param holding whether a case lies within a tick of it on the side where the rule holds
 * @param silent whether a case lies within a tick of it on the side where the rule is silent
 */
public record ThresholdCoverage(String threshold, String comparison, Place place, boolean holding, boolean silent) {

    static ThresholdCoverage of(ThresholdUse use, Set<Pins.Side> sides) {
        return new ThresholdCoverage(
                use.threshold(),
                use.condition().text(),
                use.condition().place(),
                sides.contains(Pins.Side.HOLDS),
                sides.contains(Pins.Side.SILENT));
    }

    Share share() {
        return new Share((holding ? 1 : 0) + (silent ? 1 : 0), 2);
    }
}
