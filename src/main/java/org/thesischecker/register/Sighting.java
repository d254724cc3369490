package org.thesischecker.register;

import java.util.List;
import org.thesischecker.register.Trigger.FiredRule;

/**
 * What one recorded run says of a risk factor, or of a part of one.
 *
 * @param part empty for the whole
 * @param firing the rules that fire it
 */
record Sighting(String book, String riskFactor, String part, String title, Stand stand, List<FiredRule> firing) {

    String id() {
        return book + " " + riskFactor + " " + part;
    }
}
