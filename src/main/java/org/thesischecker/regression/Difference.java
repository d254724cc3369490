package org.thesischecker.regression;

import java.time.LocalDate;
import org.thesischecker.model.Place;

/**
 * One thing that came out otherwise than a case expects.
 *
 * @param place where the case expects it
 * @param of what it is: the verdict, a rule, an input
 */
public record Difference(Place place, String of, String expected, String came) {

    /** The same, told with its day. */
    Difference on(LocalDate day) {
        return new Difference(place, "on %s, %s".formatted(day, of), expected, came);
    }

    /** As a person reads it: {@code verdict: expected CONFIRMED, came BROKEN}. */
    public String text() {
        return "%s: expected %s, came %s".formatted(of, expected, came);
    }
}
