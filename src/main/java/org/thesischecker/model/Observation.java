package org.thesischecker.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One value of a metric for one period: when it was published, by whom, how good the source is, when it was entered.
 *
 * @param value in the unit; an event has 1 for happened and 0 for not happened
 * @param published the day the number was public
 * @param publishedInferred whether that day is inferred
 * @param entered the day the row came into these files
 * @param source who measured or stated it
 * @param url where it was read
 */
public record Observation(
        String metric,
        Period period,
        BigDecimal value,
        Bound bound,
        Unit unit,
        LocalDate published,
        boolean publishedInferred,
        LocalDate entered,
        Status status,
        Grade grade,
        String source,
        String url,
        String note,
        Place place) {

    /** What the true figure is at least; empty when only an upper bound is known. */
    public Optional<BigDecimal> atLeast() {
        return bound == Bound.AT_MOST ? Optional.empty() : Optional.of(value);
    }

    /** What the true figure is at most; empty when only a lower bound is known. */
    public Optional<BigDecimal> atMost() {
        return bound == Bound.AT_LEAST ? Optional.empty() : Optional.of(value);
    }

    /** The day the row became known in a view. */
    public LocalDate known(View view) {
        return view == View.PUBLISHED || published.isAfter(entered) ? published : entered;
    }

    /** The same row, had it been published and entered on a day. */
    public Observation knownOn(LocalDate day) {
        return new Observation(
                metric,
                period,
                value,
                bound,
                unit,
                day,
                publishedInferred,
                day,
                status,
                grade,
                source,
                url,
                note,
                place);
    }

    public Observation withValue(BigDecimal changed) {
        return new Observation(
                metric,
                period,
                changed,
                bound,
                unit,
                published,
                publishedInferred,
                entered,
                status,
                grade,
                source,
                url,
                note,
                place);
    }
}
