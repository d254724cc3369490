package org.thesischecker.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.PlainEvaluator;
import org.thesischecker.engine.World;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Finding;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;
import org.thesischecker.model.View;

/**
 * No answer is a constant: on a copy of the shipped book whose theses and metrics have other names, each deciding finding
 * goes when one of its readings moves one tick over the value at which it turns.
 */
class OneTickTest {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_.-]*");

    @TempDir
    private Path folder;

    @Test
    void the_deciding_finding_of_each_thesis_turns_at_one_tick() {
        ShippedBook copy = renamed(ShippedBook.load());
        List<String> fixed = new ArrayList<>();
        Set<String> turned = new TreeSet<>();
        try (BookJudge judge = new BookJudge(copy.book(), copy.observations().dictionary())) {
            for (var day : ShippedBook.DAYS) {
                Judged judged = judge.judge(copy.observations().asOf(day, View.PUBLISHED));
                for (Subject.OfThesis thesis : copy.book().theses()) {
                    ThesisJudgement judgement = judged.thesis(thesis.id());
                    if (judgement.findings().isEmpty()) {
                        continue;
                    }
                    Finding deciding = judgement.findings().get(0);
                    if (turns(copy, judged.world(), thesis, deciding)) {
                        turned.add(thesis.id());
                    } else if (!readsOnlyVerdicts(deciding)) {
                        fixed.add(day + " " + thesis.id() + " " + deciding.rule());
                    }
                }
            }
        }

        assertThat(fixed).as("deciding findings that no reading turns").isEmpty();
        assertThat(turned).as("theses with a finding that turns").hasSizeGreaterThan(29);
    }

    private static boolean readsOnlyVerdicts(Finding finding) {
        return finding.evidence().stream().noneMatch(Evidence.OfReading.class::isInstance);
    }

    private static boolean turns(ShippedBook copy, World world, Subject.OfThesis thesis, Finding finding) {
        Rule rule = thesis.rules().stream()
                .filter(one -> one.id().equals(finding.rule()))
                .findFirst()
                .orElseThrow();
        return finding.evidence().stream()
                .filter(Evidence.OfReading.class::isInstance)
                .map(evidence -> ((Evidence.OfReading) evidence).observation())
                .anyMatch(row -> turns(copy, row, value -> {
                    World moved = new World(
                            world.facts().replacing(List.of(row.withValue(value))), world.theses(), world.factors());
                    return PlainEvaluator.evaluate(
                                    thesis, rule, moved, copy.book().report())
                            .holds();
                }));
    }

    private static boolean turns(ShippedBook copy, Observation row, Predicate<BigDecimal> holds) {
        MetricDefinition metric =
                copy.observations().dictionary().metric(row.metric()).orElseThrow();
        if (!holds.test(row.value())) {
            throw new AssertionError("The finding does not hold on its own evidence: " + row);
        }
        if (metric.isEvent()) {
            return !holds.test(BigDecimal.ONE.subtract(row.value()));
        }
        return Stream.of(metric.lowest(), metric.highest())
                .map(end -> edge(row.value(), end, metric.tick(), holds))
                .anyMatch(Optional::isPresent);
    }

    /** The last value, in ticks from the reading towards an end of the range, for which the finding holds. */
    private static Optional<BigDecimal> edge(
            BigDecimal value, BigDecimal end, BigDecimal tick, Predicate<BigDecimal> holds) {
        BigDecimal step = end.compareTo(value) < 0 ? tick.negate() : tick;
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
