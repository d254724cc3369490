package org.thesischecker.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Property;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Walk;

/**
 * How many combinations of facts a rule could have to try, at most: what its patterns could match, multiplied. It follows
 * from the texts of the facts alone (metric, period, member, day), so that no number and no threshold changes it.
 */
final class Combinations {

    /** What one rule may try; looked at in far less than a second. */
    static final long LIMIT = 100_000;

    /** What a rule may try to be evaluated again and again. */
    private static final long LITTLE = 300;

    private final Inputs inputs;
    private final ReadingFacts readings;

    private Combinations(ReadingFacts readings) {
        this.inputs = new Inputs(readings.dictionary());
        this.readings = readings;
    }

    /** Why a rule is not evaluated at all: it would have to try too many combinations. Empty when it would not. */
    static Optional<String> tooMany(Rule rule, ReadingFacts readings) {
        return exceeds(LIMIT, rule, readings)
                ? Optional.of(new Combinations(readings).refusal(Walk.patterns(rule)))
                : Optional.empty();
    }

    static Combining of(Rule rule, ReadingFacts readings) {
        if (!exceeds(LITTLE, rule, readings)) {
            return Combining.LITTLE;
        }
        return exceeds(LIMIT, rule, readings) ? Combining.TOO_MUCH : Combining.MUCH;
    }

    private static boolean exceeds(long limit, Rule rule, ReadingFacts readings) {
        if (Walk.patterns(rule).stream()
                        .filter(pattern -> pattern.type().isReading())
                        .count()
                < 2) {
            return false;
        }
        Combinations combinations = new Combinations(readings);
        return new Count(combinations::standing, limit).exceeds(rule)
                && new Count(combinations::matching, limit).exceeds(rule);
    }

    private String refusal(List<Condition.Pattern> patterns) {
        List<String> counts = new ArrayList<>();
        for (Condition.Pattern pattern : patterns) {
            long matching = matching(pattern);
            if (matching > 1) {
                counts.add("%s readings for line %s"
                        .formatted(matching, pattern.place().line()));
            }
        }
        return "more than %s combinations to try: %s; join the patterns, as with period == $p, or fix the periods"
                .formatted(LIMIT, counts.stream().collect(Collectors.joining(" x ")));
    }

    /** How many readings stand that the pattern names: quickly counted, and never too low. */
    private long standing(Condition.Pattern pattern) {
        return switch (pattern.type()) {
            case METRIC -> inputs.metrics(pattern).count();
            case OBSERVATION, FORECAST, EVENT ->
                inputs.metrics(pattern).mapToLong(readings::standing).sum();
            case VERDICT, RISK_FACTOR, THRESHOLD, THESIS -> named(pattern);
        };
    }

    /** How many facts could extend one match of the conditions before the pattern, at most. */
    private long matching(Condition.Pattern pattern) {
        return pattern.type().isReading()
                ? new Joined(
                                pattern,
                                inputs.metrics(pattern)
                                        .flatMap(metric -> readings.of(pattern.type(), metric).stream())
                                        .toList())
                        .largest()
                : named(pattern);
    }

    private static long named(Condition.Pattern pattern) {
        return switch (pattern.type()) {
            case VERDICT -> Walk.pinned(pattern, Property.THESIS).size();
            case RISK_FACTOR -> Inputs.targets(pattern).size();
            default -> 1;
        };
    }

    /** Counts along the conditions of a rule, in the order in which both evaluators try them. */
    private static final class Count {

        private final ToLongFunction<Condition.Pattern> facts;
        private final long limit;
        private boolean exceeds;

        Count(ToLongFunction<Condition.Pattern> facts, long limit) {
            this.facts = facts;
            this.limit = limit;
        }

        boolean exceeds(Rule rule) {
            all(1, rule.conditions());
            return exceeds;
        }

        /**
         * What comes of some matches by conditions that are all to hold.
         *
         * @param matches how many there are before
         */
        private long all(long matches, Collection<Condition> conditions) {
            long after = matches;
            for (Condition condition : conditions) {
                after = extended(after, condition);
            }
            return after;
        }

        private long extended(long matches, Condition condition) {
            if (condition instanceof Condition.Pattern pattern) {
                return tried(matches, pattern);
            }
            if (condition instanceof Condition.All all) {
                return all(matches, all.conditions());
            }
            if (condition instanceof Condition.Any any) {
                return noted(any.alternatives().stream()
                        .mapToLong(alternative -> extended(matches, alternative))
                        .sum());
            }
            within(matches, condition);
            return matches;
        }

        /** What is denied, counted or summed is tried for each match, and adds none. */
        private void within(long matches, Condition condition) {
            if (condition instanceof Condition.Not not) {
                all(matches, not.conditions());
            } else if (condition instanceof Condition.Exists exists) {
                all(matches, exists.conditions());
            } else if (condition instanceof Condition.ForAll forAll) {
                tried(matches, forAll.selection());
            } else if (condition instanceof Condition.Accumulate accumulate) {
                tried(matches, accumulate.source());
            }
        }

        private long tried(long matches, Condition.Pattern pattern) {
            return noted(matches * Math.max(1, Math.min(facts.applyAsLong(pattern), limit + 1)));
        }

        /** Beyond the limit the number itself matters no more. */
        private long noted(long tried) {
            exceeds |= tried > limit;
            return Math.min(tried, limit + 1);
        }
    }
}
