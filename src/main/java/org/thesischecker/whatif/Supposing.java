package org.thesischecker.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Frequency;
import org.thesischecker.model.Grade;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Place;
import org.thesischecker.model.Status;

/** Holds changes against what was known on the as-of date. */
public final class Supposing {

    /** The source of a row that somebody supposes. */
    public static final String SOURCE = "what-if";

    private final FactSet facts;
    private final Map<String, Supposed> made = new LinkedHashMap<>();

    /** What is known, before anything is supposed. */
    public Supposing(FactSet facts) {
        this(facts, Supposition.NONE);
    }

    /**
     * What is known, when something is supposed already.
     *
     * @param facts as they are once it is
     */
    Supposing(FactSet facts, Supposition already) {
        this.facts = facts;
        already.changes().forEach(supposed -> made.put(supposed.key(), supposed));
    }

    /**
     * Supposes a change.
     *
     * @param origin who asks for it, as messages name it
     */
    public void add(Change change, String origin) throws Misread {
        Supposed supposed = supposed(change, origin);
        Supposed first = made.get(supposed.key());
        if (first != null
                && first.origin().equals(origin)
                && first.change().written().equals(change.written())) {
            throw new Misread("it is given twice", "Give it once.");
        }
        checkFree(supposed.key());
        made.put(supposed.key(), supposed);
    }

    /** What no other change may be about when one is about this target; refused when one is. */
    String free(Target target) throws Misread {
        String key = target instanceof Target.OfReading reading
                ? reading.metric().id() + "@" + over(reading)
                : target.text();
        checkFree(key);
        return key;
    }

    private void checkFree(String key) throws Misread {
        Supposed first = made.get(key);
        if (first != null) {
            throw new Misread(
                    "%s is changed twice".formatted(key),
                    "%s %s changes it, too; leave one of them out."
                            .formatted(first.origin(), first.change().written()));
        }
    }

    /** All changes so far, in the order in which they came. */
    public Supposition made() {
        return new Supposition(List.copyOf(made.values()));
    }

    /** One change, held against what is known. */
    Supposed supposed(Change change, String origin) throws Misread {
        Target target = change.target();
        if (target instanceof Target.OfThreshold threshold) {
            BigDecimal after = change.shift().from(threshold.threshold().value());
            return new Supposed.OfThreshold(
                    change, origin, threshold.book(), threshold.subject(), threshold.threshold(), after);
        }
        if (target instanceof Target.OfForecast forecast) {
            Optional<Observation> standing =
                    facts.forecast(forecast.metric().id(), forecast.period()).map(Reading::observation);
            return row(change, origin, forecast.metric(), forecast.period(), Status.FORECAST, standing);
        }
        Target.OfReading reading = (Target.OfReading) target;
        MetricDefinition metric = reading.metric();
        Period period = over(reading);
        Optional<Observation> standing = facts.reading(metric.id(), period).map(Reading::observation);
        return row(change, origin, metric, period, Status.ACTUAL, standing);
    }

    /** The period of a reading, which is over. */
    private Period over(Target.OfReading reading) throws Misread {
        Period period = period(reading);
        if (period.end().isAfter(facts.asOf())) {
            throw new Misread(
                    "the period %s is not over on %s".formatted(period, facts.asOf()),
                    "Choose a later day: --as-of %s or after. What is expected of it is %s%s@%s."
                            .formatted(
                                    period.end(),
                                    Notation.FORECAST,
                                    reading.metric().id(),
                                    period));
        }
        return period;
    }

    private Period period(Target.OfReading reading) throws Misread {
        if (reading.period().isPresent()) {
            return reading.period().get();
        }
        MetricDefinition metric = reading.metric();
        if (metric.isEvent()) {
            return Period.day(facts.asOf());
        }
        return facts.current(metric.id())
                .map(current -> current.observation().period())
                .orElseThrow(() -> new Misread(
                        "%s has no reading by %s".formatted(metric.id(), facts.asOf()),
                        "Name the period: %s@%s=VALUE."
                                .formatted(metric.id(), over(metric.frequency(), facts.asOf()))));
    }

    /** The last period that is over on a day. */
    private static Period over(Frequency frequency, LocalDate day) {
        Period around = frequency.periodOf(day);
        return around.end().isAfter(day) ? around.previous() : around;
    }

    private Supposed row(
            Change change,
            String origin,
            MetricDefinition metric,
            Period period,
            Status status,
            Optional<Observation> standing)
            throws Misread {
        if (standing.isEmpty() && !(change.shift() instanceof Shift.To)) {
            throw new Misread(
                    "%s has no %s of %s by %s that could be changed"
                            .formatted(
                                    metric.id(),
                                    status == Status.FORECAST ? "forecast" : "reading",
                                    period,
                                    facts.asOf()),
                    "Give the value: %s=VALUE.".formatted(change.target().text()));
        }
        BigDecimal value = change.shift().from(standing.map(Observation::value).orElse(BigDecimal.ZERO));
        Ranges.check(change, standing.map(Observation::value).orElse(BigDecimal.ZERO), value);
        Observation row = standing.map(known -> instead(known, value))
                .orElseGet(() -> anew(metric, period, value, status, grade(metric, status), origin));
        return new Supposed.OfRow(change, origin, standing.orElse(null), row);
    }

    /** It keeps the day and the grade of the row that stands, and becomes a plain value. */
    static Observation instead(Observation known, BigDecimal value) {
        return new Observation(
                known.metric(),
                known.period(),
                value,
                Bound.NONE,
                known.unit(),
                known.published(),
                known.publishedInferred(),
                known.entered(),
                known.status(),
                known.grade(),
                SOURCE,
                known.url(),
                "Supposed instead of what %s has.".formatted(known.source()),
                known.place());
    }

    /** That of the current reading: a better one would make any period, however old, the current one. */
    private Grade grade(MetricDefinition metric, Status status) {
        return facts.current(metric.id())
                .filter(current -> status != Status.FORECAST)
                .map(current -> current.observation().grade())
                .orElse(Grade.A);
    }

    private Observation anew(
            MetricDefinition metric, Period period, BigDecimal value, Status status, Grade grade, String origin) {
        return new Observation(
                metric.id(),
                period,
                value,
                Bound.NONE,
                metric.unit(),
                facts.asOf(),
                false,
                facts.asOf(),
                status,
                grade,
                SOURCE,
                "",
                "Supposed.",
                Place.of(origin));
    }
}
