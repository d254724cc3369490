package org.thesischecker.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.FactType;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Frequency;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;

/** Turns the readings of a fact set into facts. Grade C and disputed readings make none: they move nothing. */
final class ReadingFacts {

    private final FactSet facts;
    private final Map<FactType, Map<String, List<Candidate>>> made = new ConcurrentHashMap<>();
    private final @Nullable ReadingFacts unchanged;
    private final Set<String> changed;

    ReadingFacts(FactSet facts) {
        this(facts, null, Set.of());
    }

    private ReadingFacts(FactSet facts, @Nullable ReadingFacts unchanged, Set<String> changed) {
        this.facts = facts;
        this.unchanged = unchanged;
        this.changed = changed;
    }

    /**
     * Those of another fact set.
     *
     * @param other of the same day and view, with the same dictionary
     * @param metrics all in which it differs
     */
    ReadingFacts with(FactSet other, Set<String> metrics) {
        return new ReadingFacts(other, this, metrics);
    }

    FactSet facts() {
        return facts;
    }

    Dictionary dictionary() {
        return facts.dictionary();
    }

    /** How many readings and forecasts of a metric stand; as many of them as count become facts. */
    int standing(String metric) {
        return facts.standing(metric);
    }

    /** The facts of a type for a metric, earliest period first. */
    List<Candidate> of(FactType type, String metric) {
        if (unchanged != null && !changed.contains(metric)) {
            return unchanged.of(type, metric);
        }
        return made.computeIfAbsent(type, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(metric, any -> make(type, metric));
    }

    private List<Candidate> make(FactType type, String metric) {
        Optional<MetricDefinition> known = facts.dictionary().metric(metric);
        if (known.isEmpty()) {
            return List.of();
        }
        MetricDefinition definition = known.get();
        List<Reading> series = series(type, metric);
        NavigableMap<Period, Observation> values = values(series);
        Optional<Reading> current = CurrentReading.of(facts, metric);
        return switch (type) {
            case METRIC ->
                current.filter(ReadingFacts::counts).stream()
                        .map(reading -> candidate(type, definition, reading, values))
                        .toList();
            case OBSERVATION ->
                counting(series)
                        .map(reading -> candidate(type, definition, aged(reading, current), values))
                        .toList();
            case FORECAST ->
                counting(series)
                        .map(reading -> candidate(type, definition, reading, values))
                        .toList();
            case EVENT ->
                definition.isEvent()
                        ? counting(series)
                                .map(reading -> event(aged(reading, current)))
                                .toList()
                        : List.of();
            case THRESHOLD, RISK_FACTOR, VERDICT, THESIS -> List.of();
        };
    }

    /** The current reading knows whether it is stale. */
    private static Reading aged(Reading reading, Optional<Reading> current) {
        return current.filter(latest -> latest.observation().equals(reading.observation()))
                .orElse(reading);
    }

    private static Stream<Reading> counting(List<Reading> readings) {
        return readings.stream().filter(ReadingFacts::counts);
    }

    private static boolean counts(Reading reading) {
        return !reading.isDisputed() && !reading.isLowGrade();
    }

    private static Candidate candidate(
            FactType type, MetricDefinition definition, Reading reading, NavigableMap<Period, Observation> series) {
        Observation shown = reading.observation();
        Period period = shown.period();
        Fact fact = new Fact.ReadingFact(
                type.word() + ":" + definition.id(),
                definition.family() == null ? null : type.word() + ":" + definition.family(),
                definition.id(),
                definition.family(),
                definition.member(),
                period.toString(),
                shown.published().toString(),
                shown.bound() == Bound.NONE ? shown.value() : null,
                shown.atLeast().orElse(null),
                shown.atMost().orElse(null),
                previous(period, series),
                period.remaining(),
                period.elapsed(),
                !reading.stale());
        return new Candidate(fact, reading);
    }

    /** The readings that count, by period. */
    private static NavigableMap<Period, Observation> values(List<Reading> series) {
        NavigableMap<Period, Observation> values = new TreeMap<>();
        counting(series)
                .map(Reading::observation)
                .forEach(observation -> values.put(observation.period(), observation));
        return values;
    }

    /** The plain value of the period before; of a daily series, of the day before that has one. */
    private static @Nullable BigDecimal previous(Period period, NavigableMap<Period, Observation> series) {
        Observation earlier = before(period, series);
        return earlier == null || earlier.bound() != Bound.NONE ? null : earlier.value();
    }

    private static @Nullable Observation before(Period period, NavigableMap<Period, Observation> series) {
        Map.Entry<Period, Observation> lower = series.lowerEntry(period);
        return period.frequency() == Frequency.DAY
                ? lower == null ? null : lower.getValue()
                : series.get(period.previous());
    }

    /** The observation that a fact of a type has its previous value from. */
    Optional<Observation> before(FactType type, Observation shown) {
        return Optional.ofNullable(before(shown.period(), values(series(type, shown.metric()))));
    }

    private List<Reading> series(FactType type, String metric) {
        return type == FactType.FORECAST ? facts.forecasts(metric) : facts.readings(metric);
    }

    private static Candidate event(Reading reading) {
        Observation shown = reading.observation();
        boolean happened = shown.value().compareTo(BigDecimal.ONE) == 0;
        return new Candidate(
                new Fact.EventFact(shown.metric(), shown.period().toString(), happened, !reading.stale()), reading);
    }
}
