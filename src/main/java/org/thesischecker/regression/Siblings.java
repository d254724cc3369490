package org.thesischecker.regression;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.Property;
import org.thesischecker.book.Rewriting;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Walk;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.MetricDefinition;

/** The metrics that one could write instead of another by a slip. */
final class Siblings {

    private static final int MOST = 2;

    private Siblings() {}

    /** A pattern that reads another metric. */
    record Sibling(Condition.Pattern pattern, Property key, String from, String to) {

        Rule in(Rule rule) {
            return new Rewriting() {
                @Override
                public List<Constraint> of(Constraint one) {
                    return List.of(pattern.constraints().contains(one) ? renamed(one) : one);
                }
            }.rewritten(rule);
        }

        private Constraint renamed(Constraint one) {
            return one instanceof Constraint.Compare compare
                            && compare.left() instanceof Expression.Of of
                            && of.property() == key
                            && compare.right() instanceof Expression.Text text
                    ? new Constraint.Compare(
                            of, compare.operator(), new Expression.Text(to, text.place()), compare.place())
                    : one;
        }
    }

    static Stream<Sibling> of(Condition.Pattern pattern, Dictionary dictionary) {
        if (!pattern.type().isReading()) {
            return Stream.empty();
        }
        Property key = pattern.type().key().orElseThrow();
        List<String> named = Walk.pinned(pattern, key);
        if (named.size() != 1) {
            return Stream.empty();
        }
        return dictionary.metric(named.get(0)).stream()
                .flatMap(metric -> like(metric, dictionary)
                        .limit(MOST)
                        .map(other -> new Sibling(pattern, key, metric.id(), other)));
    }

    /** Of the same family first, then those whose names begin alike longest. */
    private static Stream<String> like(MetricDefinition metric, Dictionary dictionary) {
        return dictionary.metrics().stream()
                .filter(other -> !other.id().equals(metric.id()))
                .filter(other -> other.unit().equals(metric.unit())
                        && other.frequency() == metric.frequency()
                        && other.kind() == metric.kind())
                .sorted(Comparator.comparing((MetricDefinition other) -> !isRelated(metric, other))
                        .thenComparing(other -> -shared(metric.id(), other.id()))
                        .thenComparing(MetricDefinition::id))
                .map(MetricDefinition::id);
    }

    private static boolean isRelated(MetricDefinition metric, MetricDefinition other) {
        return metric.family() != null && Objects.equals(metric.family(), other.family());
    }

    private static int shared(String first, String second) {
        int shared = 0;
        while (shared < Math.min(first.length(), second.length()) && first.charAt(shared) == second.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
