package org.thesischecker.engine;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Condition;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Property;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.book.Walk;

/** How many combinations of facts the rules could have to look at, at most. */
final class JoinSize {

    /** Combinations that are looked at in far less than a second. */
    private static final long SMALL = 100_000;

    private JoinSize() {}

    /**
     * Whether no rule can take long, whatever one of its facts turns into.
     *
     * @param facts how many facts of a metric there are; for {@code null}, how many that are no readings
     */
    static boolean isSmall(List<Subject> subjects, ToIntFunction<@Nullable String> facts) {
        return subjects.stream()
                .flatMap(subject -> subject.rules().stream())
                .allMatch(rule -> combinations(rule, facts) <= SMALL);
    }

    private static long combinations(Rule rule, ToIntFunction<@Nullable String> facts) {
        long product = 1;
        for (Condition.Pattern pattern : Walk.patterns(rule)) {
            product = Math.min(SMALL + 1, product * Math.max(1, matching(pattern, facts)));
        }
        return product;
    }

    private static long matching(Condition.Pattern pattern, ToIntFunction<@Nullable String> facts) {
        return switch (pattern.type()) {
            case METRIC -> named(pattern, Property.ID);
            case OBSERVATION, FORECAST -> {
                int periods = Walk.pinned(pattern, Property.PERIOD).size();
                List<String> metrics = Walk.pinned(pattern, Property.METRIC);
                yield periods > 0
                        ? (long) periods * named(pattern, Property.METRIC)
                        : metrics.isEmpty()
                                ? SMALL
                                : metrics.stream().mapToLong(facts::applyAsInt).sum();
            }
            case EVENT ->
                Walk.pinned(pattern, Property.METRIC).stream()
                        .mapToLong(facts::applyAsInt)
                        .sum();
            case THRESHOLD, THESIS, VERDICT, RISK_FACTOR ->
                isPinned(pattern) ? named(pattern, key(pattern.type())) : facts.applyAsInt(null);
        };
    }

    private static boolean isPinned(Condition.Pattern pattern) {
        return pattern.type() == FactType.THESIS
                || !Walk.pinned(pattern, key(pattern.type())).isEmpty();
    }

    private static Property key(FactType type) {
        return type == FactType.VERDICT ? Property.THESIS : Property.ID;
    }

    /** How many the pattern names; a family counts for as many as there could be. */
    private static long named(Condition.Pattern pattern, Property key) {
        int names = Walk.pinned(pattern, key).size();
        return names > 0 || pattern.type() == FactType.THESIS ? Math.max(1, names) : 100;
    }
}
