package org.thesischecker.regression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.book.Cases.Given;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.model.Bound;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Frequency;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.MetricKind;
import org.thesischecker.model.Period;
import org.thesischecker.model.Status;
import org.thesischecker.model.Verdict;

/** The changes of a situation that could matter to some rules: values at which a comparison turns, and what is there at all. */
final class Levers {

    private final Subject subject;
    private final List<Rule> rules;
    private final List<Case> cases;
    private final Inputs inputs;
    private final Set<String> metrics = new TreeSet<>();
    private final Set<String> theses = new TreeSet<>();
    private final Set<String> factors = new TreeSet<>();
    private final Literals literals;
    private final TurningReadings turning;

    /**
     * The changes that could matter.
     *
     * @param rules to these; usually a rule and what became of it
     * @param cases of the subject: their readings and days are tried in one another
     */
    Levers(Subject subject, List<Rule> rules, List<Case> cases, Inputs inputs) {
        this.subject = subject;
        this.rules = rules;
        this.cases = cases;
        this.inputs = inputs;
        this.literals = Literals.of(rules);
        this.turning = new TurningReadings(subject, rules);
        rules.stream().flatMap(rule -> inputs.of(rule).stream()).forEach(this::note);
        if (subject instanceof Subject.OfThesis thesis) {
            thesis.thesis().exposures().forEach(exposure -> factors.add(exposure.target()));
        }
    }

    private void note(Input input) {
        input.metric().ifPresent(metrics::add);
        if (input instanceof Input.OfThesis thesis) {
            theses.add(thesis.thesis());
        } else if (input instanceof Input.OfRiskFactor factor) {
            factors.add(factor.target());
        }
    }

    /** The changes of a situation, the plainest first. */
    List<List<Change>> of(Situation situation) {
        List<Change> changes = new ArrayList<>();
        List<Given> read = situation.tried().given().stream()
                .filter(given -> metrics.contains(given.metric()))
                .toList();
        read.forEach(
                given -> turning.values(situation, given).forEach(value -> changes.add(Change.value(given, value))));
        metrics.forEach(metric -> changes.add(Change.without(metric)));
        changes.addAll(structural(situation));
        return Stream.concat(changes.stream().map(List::of), moves(situation).stream())
                .toList();
    }

    /** Readings that are lacking, and those that are there of other periods, as bounds, or stale. */
    List<List<Change>> moves(Situation situation) {
        List<Given> read = situation.tried().given().stream()
                .filter(given -> metrics.contains(given.metric()))
                .toList();
        return Stream.of(
                        rules.stream().flatMap(rule -> Invented.of(subject, rule, situation).stream()),
                        read.stream()
                                .flatMap(given -> elsewhere(situation, given).stream())
                                .map(List::of),
                        together(situation, read))
                .flatMap(changes -> changes)
                .toList();
    }

    /** Other days. */
    List<Change> days(Situation situation) {
        return daysOf(situation).stream().map(Change::day).toList();
    }

    /** All readings of a period of another one, as if the case were of another time. */
    private Stream<List<Change>> together(Situation situation, List<Given> read) {
        return read.stream()
                .map(Given::period)
                .distinct()
                .map(period -> read.stream()
                        .filter(given -> given.period().equals(period))
                        .toList())
                .filter(same -> same.size() > 1)
                .flatMap(same -> periods(situation, same.get(0)).stream()
                        .filter(period -> same.stream()
                                .allMatch(given -> canBeKnown(
                                        given, period, situation.tried().asOf(), situation)))
                        .map(period -> same.stream()
                                .map(given -> Change.moved(given, period))
                                .toList()));
    }

    /** The changes of what is there, of the day, and of what stands beside. */
    List<Change> structural(Situation situation) {
        List<Change> changes = new ArrayList<>();
        changes.addAll(days(situation));
        donated(situation).forEach(given -> changes.add(Change.given(given)));
        factors.forEach(
                factor -> Stream.of(FactorState.values()).forEach(state -> changes.add(Change.state(factor, state))));
        theses.forEach(
                thesis -> Stream.of(Verdict.values()).forEach(verdict -> changes.add(Change.verdict(thesis, verdict))));
        return changes;
    }

    private MetricDefinition metric(Situation situation, String id) {
        return situation.known().dictionary().metric(id).orElseThrow();
    }

    /** Readings of the other cases that are not there. */
    private List<Given> donated(Situation situation) {
        Case tried = situation.tried();
        Set<String> offered = new HashSet<>();
        return cases.stream()
                .flatMap(one -> one.given().stream())
                .filter(given -> metrics.contains(given.metric()))
                .filter(given -> tried.given().stream().noneMatch(given::isInsteadOf))
                .filter(given -> canBeKnown(given, given.period(), tried.asOf(), situation))
                .filter(given -> offered.add(given.metric() + given.period() + given.value() + given.bound()))
                .toList();
    }

    private boolean canBeKnown(Given given, Period period, LocalDate day, Situation situation) {
        MetricDefinition metric = metric(situation, given.metric());
        boolean measured = metric.kind() == MetricKind.MEASURED && given.status() != Status.FORECAST;
        return (!measured || !period.end().isAfter(day))
                && given.published().map(out -> !out.isBefore(period.end())).orElse(true);
    }

    /** The same reading as a bound, stale, or of another period. */
    private List<Change> elsewhere(Situation situation, Given given) {
        List<Change> changes = new ArrayList<>();
        MetricDefinition metric = metric(situation, given.metric());
        if (!metric.isEvent()) {
            Stream.of(Bound.values())
                    .filter(bound -> bound != given.bound())
                    .forEach(bound -> changes.add(Change.given(given.as(bound))));
        }
        if (metric.staleAfter().isPresent()) {
            changes.add(Change.stale(given.metric()));
        }
        periods(situation, given).stream()
                .filter(period -> canBeKnown(given, period, situation.tried().asOf(), situation))
                .forEach(period -> {
                    changes.add(Change.moved(given, period));
                    changes.add(Change.alone(given, period));
                });
        return changes;
    }

    /** The periods around a reading's own, and around those that the rules and the thesis name. */
    private Set<Period> periods(Situation situation, Given given) {
        MetricDefinition metric = metric(situation, given.metric());
        Set<Period> periods = new LinkedHashSet<>(literals.periods(metric.frequency()));
        periods.add(given.period().previous());
        periods.add(given.period().next());
        if (metric.frequency() == Frequency.DAY && subject instanceof Subject.OfThesis thesis) {
            Stream.of(thesis.thesis().from(), thesis.thesis().horizon())
                    .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                    .map(Period::day)
                    .forEach(periods::add);
        }
        periods.remove(given.period());
        return periods;
    }

    /** Days of the other cases, and those on which the thesis stands otherwise. */
    private Collection<LocalDate> daysOf(Situation situation) {
        Case tried = situation.tried();
        Set<LocalDate> days = new TreeSet<>();
        cases.forEach(one -> days.add(one.asOf()));
        literals.periods().forEach(period -> days.add(period.next().end()));
        if (subject instanceof Subject.OfThesis thesis) {
            days.add(thesis.thesis().horizon());
            days.add(thesis.thesis().horizon().plusDays(1));
            days.add(thesis.thesis().resolves());
        }
        LocalDate earliest = tried.given().stream()
                .filter(given -> given.status() != Status.FORECAST)
                .map(given -> given.period().end())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        days.removeIf(day -> day.isBefore(earliest));
        days.removeIf(day -> day.isBefore(situation.book().report().published()));
        return days;
    }
}
