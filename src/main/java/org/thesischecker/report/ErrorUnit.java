package org.thesischecker.report;

import org.thesischecker.model.Unit;

/** The unit of the difference of two values of one unit. */
public final class ErrorUnit {

    private ErrorUnit() {}

    /** Percent less percent is percentage points; of all others the difference has their unit. */
    public static Unit of(Unit unit) {
        return unit.minus(unit).orElse(unit);
    }
}
