package org.thesischecker.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.CurrentReading;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.engine.World;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Frequency;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.MetricKind;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;

/** Which readings the rules of a thesis or risk factor wait for, and when they are expected. */
public final class ExpectedReadings {

    private final Subject subject;
    private final SubjectJudge judge;
    private final FactSet facts;
    private final Inputs inputs;
    private final LocalDate until;
    private final @Nullable LocalDate from;

    private ExpectedReadings(Book book, Subject subject, World world, LocalDate until) {
        this.subject = subject;
        this.judge = new SubjectJudge(book.report(), world);
        this.facts = world.facts();
        this.inputs = new Inputs(facts.dictionary());
        this.until = until;
        this.from = subject instanceof Subject.OfThesis of ? of.thesis().from() : null;
    }

    /**
     * What is expected, each metric and period once, by day.
     *
     * @param until of a series whose readings follow one another, each that is expected by this day, and the next one
     */
    public static List<ExpectedReading> of(Book book, Subject subject, World world, LocalDate until) {
        return new ExpectedReadings(book, subject, world, until).all();
    }

    private List<ExpectedReading> all() {
        List<ExpectedReading> all = new ArrayList<>();
        subject.rules().stream().flatMap(this::of).forEach(found -> add(all, found));
        all.sort(ExpectedReading.ORDER);
        return List.copyOf(all);
    }

    /** What one rule pins and another does not is wanted as badly as the worse of the two wants it. */
    private static void add(List<ExpectedReading> all, ExpectedReading found) {
        Optional<ExpectedReading> known = all.stream().filter(found::isSameAs).findFirst();
        if (known.isEmpty() || found.lack().compareTo(known.get().lack()) < 0) {
            known.ifPresent(all::remove);
            all.add(found);
        }
    }

    /** A period that a rule pins is waited for, also while the rule does not live yet. */
    private Stream<ExpectedReading> of(Rule rule) {
        boolean live = judge.isLive(subject, rule);
        return inputs.of(rule).stream().flatMap(input -> {
            if (input instanceof Input.OfForecast of) {
                return live ? forecast(of).stream() : Stream.of();
            }
            if (!(input instanceof Input.OfReading of)) {
                return Stream.of();
            }
            MetricDefinition metric = metric(of.metricId());
            return of.period()
                    .map(period -> pinned(metric, period).stream())
                    .orElseGet(() -> live ? current(metric) : Stream.of());
        });
    }

    private Optional<ExpectedReading> forecast(Input.OfForecast input) {
        List<Reading> known = facts.forecasts(input.metricId());
        boolean there = input.period()
                .map(period -> facts.forecast(input.metricId(), period).isPresent())
                .orElse(!known.isEmpty());
        MetricDefinition metric = metric(input.metricId());
        Period period = input.period().orElse(null);
        return there
                ? Optional.empty()
                : Optional.of(new ExpectedReading(metric, period, null, Lack.MISSING, true, last(metric)));
    }

    private Optional<ExpectedReading> pinned(MetricDefinition metric, Period period) {
        if (facts.reading(metric.id(), period).isPresent()) {
            return Optional.empty();
        }
        Lack lack = facts.asOf().isAfter(metric.due(period)) ? Lack.MISSING : Lack.DUE;
        return Optional.of(expected(metric, period, lack, last(metric)));
    }

    private Stream<ExpectedReading> current(MetricDefinition metric) {
        boolean notYet = from != null && facts.asOf().isBefore(from);
        Optional<Reading> current = CurrentReading.of(facts, metric.id());
        if (current.isEmpty()) {
            return Stream.of(first(metric, notYet ? Lack.DUE : Lack.MISSING));
        }
        Observation last = current.get().observation();
        Lack lack = current.get().stale() && !notYet ? Lack.STALE : Lack.DUE;
        return metric.kind() == MetricKind.MEASURED && metric.frequency() != Frequency.DAY
                ? following(metric, last, lack)
                : onAnyDay(metric, last, lack).stream();
    }

    /** Of a metric without a reading, the latest period that should have one by now. */
    private ExpectedReading first(MetricDefinition metric, Lack lack) {
        if (lack == Lack.DUE || metric.frequency() == Frequency.DAY) {
            return new ExpectedReading(metric, null, lack == Lack.DUE ? from : null, lack, false, null);
        }
        Period period = Period.around(facts.asOf(), metric.frequency());
        while (metric.due(period).isAfter(facts.asOf())) {
            period = period.previous();
        }
        return expected(metric, period, lack, null);
    }

    private Stream<ExpectedReading> following(MetricDefinition metric, Observation last, Lack lack) {
        Predicate<Period> lacks = period -> facts.reading(metric.id(), period)
                .filter(reading -> !reading.isLowGrade())
                .isEmpty();
        Period next = last.period().next();
        return Stream.concat(
                Stream.of(expected(metric, next, lack, last)),
                Stream.iterate(next.next(), period -> !metric.due(period).isAfter(until), Period::next)
                        .filter(lacks)
                        .map(period -> expected(metric, period, after(lack, metric, period), last)));
    }

    /** Of a stale series, what comes after today is no more than due. */
    private Lack after(Lack lack, MetricDefinition metric, Period period) {
        return metric.due(period).isAfter(facts.asOf()) ? Lack.DUE : lack;
    }

    /** A weekly series, a step or an event has days, and the next one can be any; one that holds for good has none. */
    private static Optional<ExpectedReading> onAnyDay(MetricDefinition metric, Observation last, Lack lack) {
        return metric.staleAfter().isEmpty()
                ? Optional.empty()
                : Optional.of(new ExpectedReading(
                        metric,
                        null,
                        last.published().plusDays(metric.staleAfter().getAsInt()),
                        lack,
                        false,
                        last));
    }

    private static ExpectedReading expected(
            MetricDefinition metric, Period period, Lack lack, @Nullable Observation last) {
        return new ExpectedReading(metric, period, metric.due(period), lack, false, last);
    }

    private @Nullable Observation last(MetricDefinition metric) {
        return CurrentReading.of(facts, metric.id()).map(Reading::observation).orElse(null);
    }

    private MetricDefinition metric(String id) {
        return facts.dictionary()
                .metric(id)
                .orElseThrow(() -> new IllegalStateException("A rule was loaded that reads unknown " + id));
    }
}
