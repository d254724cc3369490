package org.thesischecker.model;

import java.util.Optional;
import java.util.Set;

/** A unit of measurement, by the name that files use. Units are checked, never converted. */
public record Unit(String name) {
    public static final Unit PERCENT = new Unit("percent");
    public static final Unit PERCENTAGE_POINTS = new Unit("percentage_points");
    public static final Unit RATIO = new Unit("ratio");
    public static final Unit COUNT = new Unit("count");
    public static final Unit BOOLEAN = new Unit("boolean");
    private static final Set<Unit> SCALARS = Set.of(RATIO, COUNT);

    /** The unit of a sum; empty when the two cannot be added. */
    public Optional<Unit> plus(Unit other) {
        if (this.equals(PERCENT) && other.equals(PERCENTAGE_POINTS)) {
            return Optional.of(PERCENT);
        }
        return equals(other) && !equals(BOOLEAN) ? Optional.of(this) : Optional.empty();
    }

    /** The unit of a difference; percent less percent is percentage points. */
    public Optional<Unit> minus(Unit other) {
        if (equals(PERCENT) && other.equals(PERCENT)) {
            return Optional.of(PERCENTAGE_POINTS);
        }
        return plus(other);
    }

    /** The unit of a product: a ratio or a count scales the other and keeps its unit. */
    public Optional<Unit> times(Unit other) {
        if (equals(BOOLEAN) || other.equals(BOOLEAN)) {
            return Optional.empty();
        }
        if (SCALARS.contains(other)) {
            return Optional.of(this.equals(COUNT) && other.equals(RATIO) ? RATIO : this);
        }
        return SCALARS.contains(this) ? Optional.of(other) : Optional.empty();
    }

    /** The unit of a quotient: equal units give a ratio, a ratio or a count below the line keeps the unit. */
    public Optional<Unit> over(Unit other) {
        if (equals(BOOLEAN)) {
            return Optional.empty();
        }
        if (equals(other)) {
            return Optional.of(RATIO);
        }
        return SCALARS.contains(other) ? Optional.of(equals(COUNT) ? RATIO : this) : Optional.empty();
    }

    @Override
    public String toString() {
        return name;
    }
}
