package org.thesischecker.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One series of the dictionary: one unit, one frequency, one definition.
 *
 * @param dueAfter days from a period's end to its usual publication
 * @param staleAfter days from a reading's publication until a newer one is expected; empty for never
 * @param tolerance how far sources may differ without disagreeing, in the unit
 * @param tick the smallest step in which the series is published, in the unit
 * @param lowest the smallest value that can be true, in the unit
 * @param highest the largest value that can be true, in the unit
 * @param preferredSource the source whose reading stands when several have one
 * @param family series that differ in one dimension share a family
 * @param member where in that dimension this series stands
 */
public record MetricDefinition(
        String id,
        String name,
        String definition,
        Unit unit,
        MetricKind kind,
        Frequency frequency,
        int dueAfter,
        OptionalInt staleAfter,
        BigDecimal tolerance,
        BigDecimal tick,
        BigDecimal lowest,
        BigDecimal highest,
        @Nullable String preferredSource,
        @Nullable String family,
        @Nullable String member,
        Place place) {

    /** The day by which a period's reading is usually out. */
    public LocalDate due(Period period) {
        return period.end().plusDays(dueAfter);
    }

    public boolean isEvent() {
        return kind == MetricKind.EVENT;
    }
}
