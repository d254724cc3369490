package org.thesischecker.whatif;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.engine.World;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Exposure;
import org.thesischecker.model.ExposureEffect;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.model.ThesisState;
import org.thesischecker.model.Threshold;
import org.thesischecker.review.Reviewed;
import org.thesischecker.review.SubjectJudge;
import org.thesischecker.review.WarmReview;

/** The theses of a review that can still move, and the risk factors, with what each reads. */
final class Living {

    private final WarmReview warm;
    private final Reviewed reviewed;
    private final Dictionary dictionary;
    private final Inputs inputs;
    private final List<Subject> subjects;
    private final Map<String, List<Rule>> rules = new TreeMap<>();
    private final Map<String, Set<String>> metrics = new TreeMap<>();
    private final Map<String, Set<String>> below = new TreeMap<>();
    private final Map<String, Set<String>> within = new TreeMap<>();

    Living(WarmReview warm, Reviewed reviewed) {
        this.warm = warm;
        this.reviewed = reviewed;
        this.dictionary = reviewed.facts().dictionary();
        this.inputs = new Inputs(dictionary);
        Set<String> resolved = reviewed.review().theses().stream()
                .filter(thesis -> thesis.resolution().state() == ResolutionState.RESOLVED)
                .map(thesis -> thesis.thesis().id())
                .collect(Collectors.toSet());
        this.subjects = warm.book().levels().stream()
                .flatMap(List::stream)
                .filter(subject -> !resolved.contains(subject.id()))
                .toList();
        subjects.forEach(this::read);
    }

    private void read(Subject subject) {
        SubjectJudge judge = new SubjectJudge(warm.book().report(), world(subject));
        List<Rule> live = subject.rules().stream()
                .filter(rule -> subject instanceof Subject.OfRiskFactor || judge.isLive(subject, rule))
                .toList();
        rules.put(subject.id(), live);
        Set<String> read = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        live.stream().flatMap(rule -> inputs.of(rule).stream()).forEach(input -> {
            input.metric().ifPresent(read::add);
            if (input instanceof Input.OfThesis thesis) {
                others.add(thesis.thesis());
            } else if (input instanceof Input.OfRiskFactor factor) {
                others.add(factor.target().replaceFirst("/.*", ""));
            }
        });
        if (subject instanceof Subject.OfThesis thesis
                && thesis.thesis().stateOn(reviewed.facts().asOf()) == ThesisState.OPEN) {
            thesis.thesis().exposures().stream()
                    .filter(exposure -> exposure.effect() == ExposureEffect.AT_RISK)
                    .map(Exposure::riskFactor)
                    .forEach(others::add);
        }
        metrics.put(subject.id(), read);
        below.put(subject.id(), others);
    }

    /** In the order in which they are judged. */
    List<Subject> subjects() {
        return subjects;
    }

    /** The rules whose conditions on where the thesis stands hold; all rules of a risk factor. */
    List<Rule> rules(Subject subject) {
        return Objects.requireNonNull(rules.get(subject.id()));
    }

    World world(Subject subject) {
        return Objects.requireNonNull(reviewed.judgements().get(subject.id())).world(subject.id());
    }

    /** The metrics that the subject itself reads, by id. */
    Set<String> metrics(Subject subject) {
        return Objects.requireNonNull(metrics.get(subject.id()));
    }

    /** Who reads a metric. */
    List<Subject> readers(String metric) {
        return subjects.stream()
                .filter(subject -> metrics(subject).contains(metric))
                .toList();
    }

    /** These, and all that are judged on one of them. */
    Collection<Subject> above(Collection<Subject> some) {
        Set<Subject> found = new LinkedHashSet<>(some);
        for (Subject subject : subjects) {
            Set<String> others = Objects.requireNonNull(below.get(subject.id()));
            if (found.stream().anyMatch(one -> others.contains(one.id()))) {
                found.add(subject);
            }
        }
        return found;
    }

    /** What of a subject can flip by itself. */
    static List<Aspect> aspects(Subject subject) {
        if (subject instanceof Subject.OfThesis) {
            return List.of(Aspect.WHOLE, Aspect.FULFILMENT);
        }
        return Stream.concat(Stream.of(Aspect.WHOLE), parts(subject).stream().map(Aspect::of))
                .toList();
    }

    /** Where each aspect of a subject stands in the warm review. */
    List<Headroom.Where> stands(Subject subject) {
        if (subject instanceof Subject.OfThesis) {
            Stand stand = Stand.ofThesis(subject.id(), warm);
            return List.of(word(stand.word()), new Headroom.Where(stand.word(), stand.fulfilled()));
        }
        Stand stand = Stand.ofRiskFactor(subject.id(), warm);
        Map<String, Headroom.Where> states = stand.parts().stream()
                .collect(Collectors.toMap(
                        part -> part.id(), part -> word(part.state().name())));
        return Stream.concat(
                        Stream.of(word(stand.word())),
                        parts(subject).stream().map(part -> Objects.requireNonNull(states.get(part))))
                .toList();
    }

    private static Headroom.Where word(String word) {
        return new Headroom.Where(word, false);
    }

    private static List<String> parts(Subject subject) {
        return subject instanceof Subject.OfRiskFactor factor
                ? List.copyOf(factor.riskFactor().parts().keySet())
                : List.of();
    }

    /**
     * Metrics that go with this one: other figures of the same thing, other members of its family. Only those that the
     * subject or something it is judged on reads; no other could move it.
     */
    List<String> siblings(Subject subject, String metric) {
        String stem = Stem.of(metric);
        String family = dictionary.metric(metric).map(MetricDefinition::family).orElse(null);
        return within(subject).stream()
                .filter(other -> !other.equals(metric))
                .filter(other -> Stem.of(other).equals(stem)
                        || (family != null
                                && dictionary
                                        .metric(other)
                                        .filter(definition -> family.equals(definition.family()))
                                        .isPresent()))
                .toList();
    }

    /** The metrics that the subject reads, and those that what it is judged on reads, by id. */
    private Set<String> within(Subject subject) {
        Set<String> known = within.get(subject.id());
        if (known != null) {
            return known;
        }
        Set<String> found = new TreeSet<>(metrics(subject));
        Set<String> others = Objects.requireNonNull(below.get(subject.id()));
        subjects.stream().filter(one -> others.contains(one.id())).forEach(one -> found.addAll(within(one)));
        within.put(subject.id(), found);
        return found;
    }

    /**
     * Within what a threshold is moved: the range of the metrics in its unit and by their ticks, else ten times its value and
     * by hundredths of its last digit.
     */
    Lever.Span span(Subject subject, Threshold threshold) {
        List<MetricDefinition> same = metrics(subject).stream()
                .flatMap(metric -> dictionary.metric(metric).stream())
                .filter(metric -> metric.unit().equals(threshold.unit()))
                .toList();
        int digits = Math.max(0, new BigDecimal(Decimals.text(threshold.value())).scale());
        BigDecimal own = BigDecimal.ONE.movePointLeft(digits + (same.isEmpty() ? 2 : 0));
        BigDecimal tick = same.stream().map(MetricDefinition::tick).reduce(own, BigDecimal::min);
        BigDecimal ten = threshold.value().abs().max(BigDecimal.ONE).movePointRight(1);
        BigDecimal lowest = same.stream()
                .map(MetricDefinition::lowest)
                .reduce(threshold.value().signum() < 0 ? ten.negate() : BigDecimal.ZERO, BigDecimal::min);
        BigDecimal highest = same.stream().map(MetricDefinition::highest).reduce(ten, BigDecimal::max);
        return new Lever.Span(lowest, highest, tick);
    }
}
