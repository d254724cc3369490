package org.thesischecker.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Effect;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Period;
import org.thesischecker.model.Verdict;

/**
 * The law: absence of evidence never confirms and never breaks. Without the readings of a metric no verdict that was not
 * CONFIRMED becomes CONFIRMED, none becomes BROKEN, and none leaves BROKEN unless a finding that broke it read that metric,
 * itself or through another thesis or factor. Apart from that are contradictions, and a reading published before it was
 * due.
 */
final class Law {

    private final Book book;
    private final Dictionary dictionary;
    private final Set<Verdict> lost = EnumSet.noneOf(Verdict.class);

    Law(Book book, Dictionary dictionary) {
        this.book = book;
        this.dictionary = dictionary;
    }

    /** The verdicts that a missing metric took away so far: what the law was put to the test with. */
    Set<Verdict> lost() {
        return lost;
    }

    /** What of the law is broken by a judge, each value of each dispute tried, before resolution. */
    List<String> violations(FactSet facts, BookJudge judge) {
        Disputes disputes = new Disputes(judge, book, Disputes.read(book, reads()));
        return violations(facts, changed -> withEvidence(disputes.judge(changed, Map.of())), judge::judge);
    }

    /** All evidence is asked for, so that both evaluators are held against each other. */
    private static Judged withEvidence(Judged judged) {
        judged.theses().values().forEach(ThesisJudgement::findings);
        judged.factors().values().forEach(FactorJudgement::findings);
        return judged;
    }

    /** What of the law is broken by a judge that knows no disputes. */
    List<String> violations(FactSet facts, Function<FactSet, Judged> judge) {
        return violations(facts, judge, judge);
    }

    /** Every metric that a rule of the book reads. */
    Set<String> metrics() {
        Set<Subject> all = new LinkedHashSet<>(book.theses());
        all.addAll(book.riskFactors());
        return reads().metrics(all);
    }

    /** Takes the metrics that have readings away, one at a time. */
    private List<String> violations(
            FactSet facts, Function<FactSet, Judged> judge, Function<FactSet, Judged> ofOneValue) {
        Judged before = judge.apply(facts);
        Set<String> metrics = new TreeSet<>(facts.metrics());
        metrics.retainAll(metrics());
        List<String> found = new ArrayList<>();
        for (String metric : metrics) {
            Judged after = judge.apply(facts.without(metric));
            for (Subject.OfThesis subject : book.theses()) {
                violation(subject, metric, before, after)
                        .filter(any -> !isContradicted(subject, facts, ofOneValue))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<String> violation(Subject.OfThesis subject, String metric, Judged before, Judged after) {
        Verdict was = before.thesis(subject.id()).verdict();
        Verdict is = after.thesis(subject.id()).verdict();
        if (was != is) {
            lost.add(was);
        }
        boolean confirmed = is == Verdict.CONFIRMED && was != Verdict.CONFIRMED;
        boolean broken = is == Verdict.BROKEN && was != Verdict.BROKEN;
        boolean unbroken = is != Verdict.BROKEN
                && was == Verdict.BROKEN
                && breaking(subject, before).noneMatch(rule -> metricsOf(rule).contains(metric));
        return (confirmed || broken || unbroken) && !isEarly(subject, metric, before.facts())
                ? Optional.of("%s: without %s, %s is %s and was %s"
                        .formatted(before.facts().asOf(), metric, subject.id(), is, was))
                : Optional.empty();
    }

    private static Stream<Rule> breaking(Subject.OfThesis subject, Judged judged) {
        List<String> holding = judged.thesis(subject.id()).findings().stream()
                .filter(finding -> finding.effect() == Effect.BREAKS)
                .map(Finding::rule)
                .toList();
        return subject.rules().stream().filter(rule -> holding.contains(rule.id()));
    }

    private Set<String> metricsOf(Rule rule) {
        Set<String> metrics = new TreeSet<>();
        for (Input input : new Inputs(dictionary).of(rule)) {
            input.metric().ifPresent(metrics::add);
            if (input instanceof Input.OfThesis other) {
                metrics.addAll(reads().metrics(other.thesis(), any -> true));
            } else if (input instanceof Input.OfRiskFactor factor) {
                metrics.addAll(reads().metrics(factor.target().replaceFirst("/.*", ""), any -> true));
            }
        }
        return metrics;
    }

    /** Whether the thesis or one that it is judged on is both fulfilled and broken, by some values of what is disputed. */
    private boolean isContradicted(Subject.OfThesis subject, FactSet facts, Function<FactSet, Judged> ofOneValue) {
        List<Reading> disputed = reads().metrics(subject.id(), any -> true).stream()
                .flatMap(metric -> Stream.concat(facts.readings(metric).stream(), facts.forecasts(metric).stream()))
                .filter(Reading::isDisputed)
                .toList();
        List<Judged> tried = new ArrayList<>(new Trials(facts, ofOneValue).of(disputed));
        tried.add(ofOneValue.apply(facts));
        return reads().subjects(subject.id(), any -> true).stream()
                .filter(Subject.OfThesis.class::isInstance)
                .anyMatch(one -> tried.stream()
                        .anyMatch(judged -> judged.thesis(one.id()).decidedBy() == VerdictRules.Step.CONTRADICTION));
    }

    /** Whether the metric has a reading of which the absence would only mean that it is not due. */
    private boolean isEarly(Subject.OfThesis subject, String metric, FactSet facts) {
        return reads().subjects(subject.id(), any -> true).stream()
                .anyMatch(one -> one.rules().stream()
                        .flatMap(rule -> new Inputs(dictionary).of(rule).stream())
                        .filter(Input.OfReading.class::isInstance)
                        .map(Input.OfReading.class::cast)
                        .filter(input -> input.metricId().equals(metric))
                        .anyMatch(input -> input.period()
                                .map(period -> isEarly(metric, period, facts))
                                .orElse(isBefore(one, facts.asOf()))));
    }

    private boolean isEarly(String metric, Period period, FactSet facts) {
        return facts.reading(metric, period).isPresent()
                && !facts.asOf().isAfter(dictionary.metric(metric).orElseThrow().due(period));
    }

    private static boolean isBefore(Subject subject, LocalDate day) {
        return subject instanceof Subject.OfThesis ofThesis
                && day.isBefore(ofThesis.thesis().from());
    }

    private Reads reads() {
        return new Reads(book, dictionary);
    }
}
