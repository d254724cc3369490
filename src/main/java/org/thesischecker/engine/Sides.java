package org.thesischecker.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Status;

/**
 * On which side of every comparison of a rule the readings of a day lie, while some of them are supposed to have another
 * value. Where all lie on the side on which they lay before, the same rules hold and fail, and so every verdict is the
 * same: no rule needs to be evaluated to know it. Not for several threads.
 */
public final class Sides {

    private final RulesByMetric rules;
    private final FactSet facts;
    private final World world;
    private final Map<Key, Optional<Figure>> figures = new HashMap<>();
    private final Map<Integer, Boolean> opened = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Boolean> followed = new HashMap<>();
    private final Set<OpenRule> turned = new LinkedHashSet<>();

    /** The sides on which what is known on a day lies. */
    public Sides(RulesByMetric rules, FactSet facts) {
        this.rules = rules;
        this.facts = facts;
        this.world = new World(facts, Map.of(), Map.of());
    }

    private record Key(String metric, Period period, boolean forecast) {}

    /**
     * Supposes a row in the place of those of its metric, period and status.
     *
     * @return whether it is known what follows: not when it says something else than another value, when a rule reads it that
     *     is not followed, nor when a metric is met for the first time, since it takes some time to look for the rules
     */
    public boolean put(Observation row) {
        if (row.status() == Status.PRINTED) {
            return false;
        }
        boolean isVisible = !row.known(facts.view()).isAfter(facts.asOf());
        Figure figure = figure(row);
        if (figure == null) {
            return !isVisible && stands(row).isEmpty();
        }
        if (!isVisible || !figure.differsInValueAlone(row) || !isFollowed(row.metric())) {
            return false;
        }
        figure.becomes(row.value());
        return true;
    }

    /** Takes back what was supposed in the place of a row. */
    public void takeBack(Observation row) {
        Figure figure = row.status() == Status.PRINTED ? null : figure(row);
        if (figure != null) {
            figure.becomesWhatItWas();
        }
    }

    /** Equal when everything lies on the same sides. */
    public Object where() {
        return turned.isEmpty()
                ? Set.of()
                : turned.stream().map(OpenRule::came).collect(Collectors.toUnmodifiableSet());
    }

    private @Nullable Figure figure(Observation row) {
        return figure(row, row.status() == Status.FORECAST);
    }

    private @Nullable Figure figure(Observation row, boolean forecast) {
        return figures.computeIfAbsent(
                        new Key(row.metric(), row.period(), forecast),
                        any -> stands(row)
                                .filter(reading -> !reading.isDisputed())
                                .map(reading -> new Figure(reading.observation())))
                .orElse(null);
    }

    private Optional<Reading> stands(Observation row) {
        return row.status() == Status.FORECAST
                ? facts.forecast(row.metric(), row.period())
                : facts.reading(row.metric(), row.period());
    }

    /** Whether every rule that reads the metric is followed. */
    private boolean isFollowed(String metric) {
        return !seen.add(metric) && followed.computeIfAbsent(metric, this::follow);
    }

    private boolean follow(String metric) {
        boolean all = true;
        for (RulesByMetric.Read read : rules.of(metric)) {
            Boolean known = opened.get(read.number());
            if (known == null) {
                known = open(read);
                opened.put(read.number(), known);
            }
            all &= known;
        }
        return all;
    }

    /** Readings that sources dispute are tried one by one; rules that read one are not followed. */
    private boolean open(RulesByMetric.Read read) {
        if (read.metrics().stream().anyMatch(facts::isDisputed)) {
            return false;
        }
        Optional<List<OpenRule.Test>> tests =
                OpenTests.of(read.subject(), read.rule(), world, rules.book().report(), this::known);
        tests.ifPresent(open -> new OpenRule(read.number(), open, turned));
        return tests.isPresent();
    }

    /** Facts are made of readings that stand. */
    private Figure known(Observation row) {
        Figure figure = figure(row);
        if (figure == null) {
            throw new IllegalStateException("A fact was made of what does not stand: " + row);
        }
        return figure;
    }
}
