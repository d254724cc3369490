package org.thesischecker.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.PlainEvaluator;
import org.thesischecker.engine.World;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.Effect;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.ExposureEffect;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Finding;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;

/**
 * No answer is a constant: on a copy of the shipped book whose theses and metrics have other names, each deciding finding
 * goes when one of its readings moves one tick over the value at which it turns.
 */
class OneTickTest {

    /** A majority with one to spare: it takes two of its theses to turn it. */
    private static final String MAJORITY = "other-ai-productivity-main-line majority-holds";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_.-]*");

    @TempDir
    private Path folder;

    @Test
    void the_deciding_finding_of_each_thesis_turns_at_one_tick() {
        ShippedBook copy = renamed(ShippedBook.load());
        Set<String> fixed = new TreeSet<>();
        Set<String> turned = new TreeSet<>();
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        try (BookJudge judge = new BookJudge(copy.book(), copy.observations().dictionary())) {
            for (LocalDate day : ShippedBook.DAYS) {
                Reviewed reviewed = Reviewer.reviewed(
                        copy.book(),
                        copy.observations(),
                        copy.observations().asOf(day, View.PUBLISHED),
                        any -> true,
                        judge);
                for (Subject.OfThesis thesis : copy.book().theses()) {
                    Judged judged = reviewed.judgements().get(thesis.id());
                    for (Deciding deciding : deciding(copy.book(), thesis, judged)) {
                        if (turns(copy, judge, judged, deciding, deciding)) {
                            turned.add(thesis.id());
                            effects.add(deciding.finding().effect());
                        } else {
                            fixed.add(thesis.id() + " " + deciding.finding().rule());
                        }
                    }
                }
            }
        }

        assertThat(fixed).as("deciding findings that no reading turns").isSubsetOf(MAJORITY);
        assertThat(turned).as("theses with a finding that turns").hasSizeGreaterThan(29);
        assertThat(effects).contains(Effect.FULFILS, Effect.CONFIRMS, Effect.PUTS_AT_RISK, Effect.BREAKS, Effect.FIRES);
    }

    /** A finding of a thesis, or of a factor that puts a thesis at risk. */
    private record Deciding(Subject subject, Finding finding) {

        Rule rule() {
            return subject.rules().stream()
                    .filter(rule -> rule.id().equals(finding.rule()))
                    .findFirst()
                    .orElseThrow();
        }

        boolean isIn(Judged judged) {
            return findings(subject, judged).stream()
                    .anyMatch(other -> other.rule().equals(finding.rule()));
        }
    }

    private static List<Finding> findings(Subject subject, Judged judged) {
        return subject instanceof Subject.OfThesis
                ? judged.thesis(subject.id()).findings()
                : judged.factor(subject.id()).findings();
    }

    /** What decides the verdict: the first finding of the thesis, or those that fired the factors it is exposed to. */
    private static List<Deciding> deciding(Book book, Subject.OfThesis thesis, Judged judged) {
        List<Finding> own = judged.thesis(thesis.id()).findings();
        boolean byFactor = judged.thesis(thesis.id()).verdict() == Verdict.AT_RISK
                && own.stream().noneMatch(finding -> finding.effect() == Effect.PUTS_AT_RISK);
        if (!byFactor) {
            return own.stream()
                    .limit(1)
                    .map(finding -> new Deciding(thesis, finding))
                    .toList();
        }
        return judged.thesis(thesis.id()).exposures().stream()
                .filter(exposure -> exposure.effect() == ExposureEffect.AT_RISK)
                .filter(exposure -> exposure.state() == FactorState.FIRED)
                .map(exposure -> book.subject(exposure.riskFactor()).orElseThrow())
                .map(factor -> new Deciding(
                        factor, findings(factor, judged).stream().findFirst().orElseThrow()))
                .toList();
    }

    /**
     * Whether one tick on a reading takes the finding away.
     *
     * @param at the finding whose readings are moved: the same one, or one that it rests on through verdicts and states
     */
    private static boolean turns(ShippedBook copy, BookJudge judge, Judged judged, Deciding finding, Deciding at) {
        boolean byReading = at.finding().evidence().stream()
                .filter(Evidence.OfReading.class::isInstance)
                .map(evidence -> ((Evidence.OfReading) evidence).observation())
                .anyMatch(row -> turnsAt(copy, judge, judged, finding, at, row));
        return byReading
                || at.finding().evidence().stream()
                        .flatMap(evidence -> restingOn(copy.book(), judged, evidence))
                        .anyMatch(below -> turns(copy, judge, judged, finding, below));
    }

    private static Stream<Deciding> restingOn(Book book, Judged judged, Evidence evidence) {
        if (evidence instanceof Evidence.OfVerdict other) {
            Subject.OfThesis thesis =
                    (Subject.OfThesis) book.subject(other.thesis()).orElseThrow();
            return deciding(book, thesis, judged).stream();
        }
        return evidence instanceof Evidence.OfRiskFactor factor
                ? findings(book.subject(factor.riskFactor()).orElseThrow(), judged).stream()
                        .map(one ->
                                new Deciding(book.subject(factor.riskFactor()).orElseThrow(), one))
                : Stream.of();
    }

    private static boolean turnsAt(
            ShippedBook copy, BookJudge judge, Judged judged, Deciding finding, Deciding at, Observation row) {
        MetricDefinition metric =
                copy.observations().dictionary().metric(row.metric()).orElseThrow();
        World world = judged.world(at.subject().id());
        Predicate<BigDecimal> holds = value -> PlainEvaluator.evaluate(
                        at.subject(),
                        at.rule(),
                        new World(moved(world.facts(), row, value), world.theses(), world.factors()),
                        copy.book().report())
                .holds();
        if (!holds.test(row.value())) {
            throw new AssertionError("The finding does not hold on its own evidence: " + row);
        }
        Function<BigDecimal, Boolean> judgedSo = value -> finding.isIn(judge.judge(moved(judged.facts(), row, value)));
        if (metric.isEvent()) {
            return judgedSo.apply(row.value()) && !judgedSo.apply(BigDecimal.ONE.subtract(row.value()));
        }
        return Stream.of(metric.lowest(), metric.highest())
                .flatMap(end -> edge(row.value(), end, metric.tick(), holds).stream()
                        .filter(edge -> judgedSo.apply(edge)
                                && !judgedSo.apply(edge.add(step(row.value(), end, metric.tick())))))
                .findFirst()
                .isPresent();
    }

    private static FactSet moved(FactSet facts, Observation row, BigDecimal value) {
        return facts.replacing(List.of(row.withValue(value)));
    }

    private static BigDecimal step(BigDecimal value, BigDecimal end, BigDecimal tick) {
        return end.compareTo(value) < 0 ? tick.negate() : tick;
    }

    /** The last value, in ticks from the reading towards an end of the range, for which the finding holds. */
    private static Optional<BigDecimal> edge(
            BigDecimal value, BigDecimal end, BigDecimal tick, Predicate<BigDecimal> holds) {
        BigDecimal step = step(value, end, tick);
        BigInteger in = BigInteger.ZERO;
        BigInteger out = end.subtract(value).divide(step, 0, RoundingMode.FLOOR).toBigInteger();
        if (out.signum() == 0 || holds.test(at(value, step, out))) {
            return Optional.empty();
        }
        while (out.subtract(in).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = in.add(out).shiftRight(1);
            if (holds.test(at(value, step, middle))) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return Optional.of(at(value, step, in));
    }

    private static BigDecimal at(BigDecimal value, BigDecimal step, BigInteger ticks) {
        return value.add(step.multiply(new BigDecimal(ticks)));
    }

    private ShippedBook renamed(ShippedBook shipped) {
        Set<String> names = new TreeSet<>(shipped.observations().dictionary().ids());
        shipped.book().theses().forEach(thesis -> names.add(thesis.id()));
        copied(Path.of("rules"), names);
        copied(Path.of("facts"), names);
        return ShippedBook.load(folder.resolve("rules"), folder.resolve("facts"));
    }

    private void copied(Path from, Set<String> names) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(renamed(file.toString(), names));
                Files.createDirectories(target.getParent());
                Files.writeString(target, renamed(Files.readString(file), names));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String renamed(String text, Set<String> names) {
        return NAME.matcher(text).replaceAll(found -> other(found, names));
    }

    /** A name, or a file that is named after one. */
    private static String other(MatchResult found, Set<String> names) {
        String name = found.group();
        String stem = name.replaceFirst("\\.(yaml|drl|cases\\.yaml)$", "");
        return names.contains(name) || names.contains(stem) ? "other-" + name : name;
    }
}
