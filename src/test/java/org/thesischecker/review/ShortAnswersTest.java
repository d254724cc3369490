package org.thesischecker.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;
import org.thesischecker.model.View;

/** A warm review that is asked for verdicts alone judges little anew; what it says is what judging anew comes to. */
class ShortAnswersTest {

    private static final int STEPS = 60;
    private static final int ROWS = 8;

    @Property(tries = 12, seed = "20250611", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void of_a_generated_book_they_are_those_of_judging_anew(@ForAll long seed) {
        changesAndCompares(RandomWorld.generated(seed));
    }

    @Property(tries = 3, seed = "20250612", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void of_the_shipped_book_they_are_those_of_judging_anew(@ForAll long seed) {
        changesAndCompares(RandomWorld.shipped(seed));
    }

    private static void changesAndCompares(RandomWorld world) {
        List<Observation> few = few(world);
        int turns = 0;
        List<Object> before = List.of();
        try (ChangingWorld changing = new ChangingWorld(world);
                BookJudge judge = new BookJudge(world.book(), world.known().dictionary())) {
            for (int step = 0; step < STEPS; step++) {
                change(world, changing, few);
                List<Object> answers = answers(changing.warm());

                assertThat(answers).isEqualTo(judgedAnew(world, changing, judge));

                turns += answers.equals(before) ? 0 : 1;
                before = answers;
            }
        }
        Statistics.collect(turns > 2);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    /** A few rows that the rules read; changes are about them, so that the same sides come again. */
    private static List<Observation> few(RandomWorld world) {
        Law law = new Law(world.book(), world.known().dictionary());
        List<Observation> read = world.known().all().stream()
                .filter(row -> law.metrics().contains(row.metric()))
                .filter(row -> !row.known(View.PUBLISHED).isAfter(world.day()))
                .toList();
        return Stream.generate(() -> world.one(read)).limit(ROWS).toList();
    }

    private static void change(RandomWorld world, ChangingWorld changing, List<Observation> few) {
        switch (world.random().nextInt(30)) {
            case 0 -> changing.move();
            case 1 -> changing.edit();
            case 2, 3, 4, 5, 6 -> changing.restore();
            case 7 -> changing.put(List.of(world.rows().row()));
            case 8 ->
                assertThat(changing.warm().facts().rows())
                        .isEqualTo(changing.observations()
                                .asOf(changing.asOf(), View.PUBLISHED)
                                .rows());
            case 9 -> changing.put(once(List.of(otherValue(world, few), otherValue(world, few))));
            default -> changing.put(List.of(otherValue(world, few)));
        }
    }

    private static Observation otherValue(RandomWorld world, List<Observation> few) {
        Observation row = world.one(few);
        MetricDefinition metric =
                world.known().dictionary().metric(row.metric()).orElseThrow();
        return world.rows().withOtherValue(row, threshold -> threshold.unit().equals(metric.unit()));
    }

    /** The rows without those that are about the same as one before them. */
    private static List<Observation> once(List<Observation> rows) {
        List<Observation> once = new ArrayList<>();
        rows.stream()
                .filter(row -> once.stream()
                        .noneMatch(other -> other.metric().equals(row.metric())
                                && other.period().equals(row.period())))
                .forEach(once::add);
        return once;
    }

    private static List<Object> answers(WarmReview warm) {
        List<Object> answers = new ArrayList<>();
        warm.book().theses().forEach(thesis -> {
            answers.add(thesis.id() + " " + warm.verdict(thesis.id()));
            answers.add(warm.isFulfilled(thesis.id()));
        });
        warm.book().riskFactors().forEach(factor -> {
            answers.add(factor.id() + " " + warm.state(factor.id()));
            factor.riskFactor().parts().keySet().forEach(part -> answers.add(warm.state(factor.id() + "/" + part)));
        });
        return answers;
    }

    private static List<Object> judgedAnew(RandomWorld world, ChangingWorld changing, BookJudge judge) {
        Resolutions resolutions =
                new Resolutions(world.book(), changing.observations(), changing.asOf(), View.PUBLISHED, judge::another);
        try {
            changing.edits(resolutions::edit);
            Standing standing = resolutions.standing();
            List<Object> answers = new ArrayList<>();
            world.book().theses().forEach(thesis -> {
                ThesisJudgement judgement = standing.thesis(thesis.id());
                answers.add(thesis.id() + " " + judgement.verdict());
                answers.add(judgement.fulfilled());
            });
            world.book().riskFactors().forEach(factor -> {
                FactorJudgement judgement = standing.today().factor(factor.id());
                answers.add(factor.id() + " " + judgement.state());
                factor.riskFactor()
                        .parts()
                        .keySet()
                        .forEach(part -> answers.add(judgement
                                .standings()
                                .get(factor.id() + "/" + part)
                                .state()));
            });
            return answers;
        } finally {
            resolutions.close();
        }
    }
}
