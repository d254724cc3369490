package org.thesischecker.model;

import java.math.BigDecimal;
import java.util.List;

/** What the conditions of a finding select. The number shown is the number tested. */
public sealed interface Evidence {

    /** A reading that stands, with the errata the report printed for it. */
    record OfReading(Observation observation, List<Mark> marks, List<Observation> errata) implements Evidence {}

    record OfThreshold(Threshold threshold, boolean hindsight) implements Evidence {}

    record OfVerdict(String thesis, Verdict verdict) implements Evidence {}

    /** The state of a risk factor, or of its part when {@code part} is not empty. */
    record OfRiskFactor(String riskFactor, String part, FactorState state) implements Evidence {}

    /**
     * A value that a condition computes.
     *
     * @param expression as the rule writes it
     * @param value in the unit
     * @param of the names of what went into it
     */
    record Computed(String expression, BigDecimal value, Unit unit, List<String> of) implements Evidence {}
}
