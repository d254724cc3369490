package org.thesischecker.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.PlainEvaluator;
import org.thesischecker.engine.RuleOutcome;
import org.thesischecker.engine.RulesByMetric;
import org.thesischecker.engine.Sides;
import org.thesischecker.engine.World;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Grade;
import org.thesischecker.model.Observation;
import org.thesischecker.model.View;

/** Where readings lie on the same sides of all comparisons, every rule holds and fails alike. */
class SidesTest {

    @Property(tries = 40, seed = "20250613", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void on_the_same_sides_every_rule_comes_to_the_same(@ForAll long seed) {
        RandomWorld world = RandomWorld.generated(seed);
        Random random = world.random();
        Book book = world.book();
        FactSet facts = world.known().asOf(world.day(), View.PUBLISHED);
        Sides sides = new Sides(new RulesByMetric(book, world.known().dictionary()), facts);
        List<Observation> readings = facts.metrics().stream()
                .flatMap(metric -> Stream.concat(facts.readings(metric).stream(), facts.forecasts(metric).stream()))
                .map(reading -> reading.observation())
                .toList();
        Map<Object, List<Object>> seen = new HashMap<>();
        seen.put(sides.where(), outcomes(book, facts));
        for (Observation reading : readings) {
            sides.put(reading);
        }
        for (int scenario = 0; scenario < 150; scenario++) {
            FactSet changed = facts;
            boolean followed = true;
            List<Observation> rows = new ArrayList<>();
            for (int change = random.nextInt(3); change >= 0; change--) {
                Observation reading = readings.get(random.nextInt(readings.size()));
                Observation row = other(world.rows().withOtherValue(reading, any -> true), random);
                rows.add(row);
                followed &= sides.put(row);
                changed = changed.replacing(List.of(row));
            }
            if (followed) {
                List<Object> outcomes = outcomes(book, changed);
                Object where = sides.where();
                assertThat(outcomes).isEqualTo(seen.computeIfAbsent(where, any -> outcomes));
                Statistics.collect(outcomes.equals(seen.get(Set.of())) ? "as before" : "turned");
            } else {
                Statistics.collect("not followed");
            }
            rows.forEach(sides::takeBack);
            assertThat(sides.where()).isEqualTo(Set.of());
        }
        Statistics.coverage(coverage -> {
            coverage.check("as before").percentage(share -> share > 20);
            coverage.check("turned").percentage(share -> share > 5);
        });
    }

    /** Whether each rule holds, and what keeps it from being computed. */
    private static List<Object> outcomes(Book book, FactSet facts) {
        World world = new World(facts, Map.of(), Map.of());
        List<Object> outcomes = new ArrayList<>();
        for (List<Subject> level : book.levels()) {
            for (Subject subject : level) {
                for (Rule rule : subject.rules()) {
                    RuleOutcome outcome = PlainEvaluator.evaluate(subject, rule, world, book.report());
                    outcomes.add(subject.id() + " " + rule.id() + " " + outcome.holds() + " " + outcome.error());
                }
            }
        }
        return outcomes;
    }

    /** Now and then it becomes a bound, is of another grade or was published on another day. */
    private static Observation other(Observation row, Random random) {
        boolean isOther = random.nextInt(8) == 0;
        return new Observation(
                row.metric(),
                row.period(),
                row.value(),
                isOther && random.nextBoolean() ? Bound.AT_LEAST : row.bound(),
                row.unit(),
                isOther && random.nextBoolean() ? row.published().minusDays(70) : row.published(),
                row.publishedInferred(),
                row.entered(),
                row.status(),
                isOther && random.nextBoolean() ? Grade.C : row.grade(),
                row.source(),
                row.url(),
                row.note(),
                row.place());
    }
}
