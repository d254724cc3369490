package org.thesischecker.book;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Refuses cross products: of the patterns that can match any number of readings, one may stand alone, and each further
 * one is joined to an earlier pattern by an equal period, day or member.
 */
final class OpenEnds {

    private static final Set<Property> JOINS =
            Set.of(Property.PERIOD, Property.DAY, Property.MEMBER, Property.PUBLISHED);

    private final Complaints complaints;

    OpenEnds(Complaints complaints) {
        this.complaints = complaints;
    }

    void check(Rule rule) {
        joined(open(rule.conditions().stream()));
        rule.conditions().forEach(this::inside);
    }

    private void inside(Condition condition) {
        if (condition instanceof Condition.Not not) {
            joined(open(not.conditions().stream()));
        } else if (condition instanceof Condition.Exists exists) {
            joined(open(exists.conditions().stream()));
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(this::inside);
        } else if (condition instanceof Condition.Any any) {
            any.alternatives().forEach(this::inside);
        }
    }

    private void joined(List<Condition.Pattern> open) {
        if (open.size() > 1) {
            complaints.at(
                    open.get(1).place(),
                    "each of its readings meets each reading of the pattern in line %s"
                            .formatted(open.get(0).place().line()),
                    "Fix its period, or join the two: bind $p : period there and write period == $p here.");
        }
    }

    private static List<Condition.Pattern> open(Stream<Condition> conditions) {
        return conditions.flatMap(condition -> open(condition).stream()).toList();
    }

    private static List<Condition.Pattern> open(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return isOpen(pattern) ? List.of(pattern) : List.of();
        }
        if (condition instanceof Condition.All all) {
            return open(all.conditions().stream());
        }
        if (condition instanceof Condition.Any any) {
            return any.alternatives().stream()
                    .map(OpenEnds::open)
                    .max(Comparator.comparingInt(List::size))
                    .orElse(List.of());
        }
        return List.of();
    }

    private static boolean isOpen(Condition.Pattern pattern) {
        boolean many = switch (pattern.type()) {
            case METRIC ->
                Walk.pinned(pattern, Property.ID).isEmpty()
                        && Walk.pinned(pattern, Property.MEMBER).isEmpty();
            case OBSERVATION, FORECAST -> Walk.pinned(pattern, Property.PERIOD).isEmpty();
            case EVENT -> Walk.pinned(pattern, Property.DAY).isEmpty();
            case THRESHOLD, RISK_FACTOR, VERDICT, THESIS -> false;
        };
        return many && pattern.constraints().stream().noneMatch(OpenEnds::joins);
    }

    private static boolean joins(Constraint constraint) {
        return constraint instanceof Constraint.Compare compare
                && compare.operator() == Operator.EQUAL
                && compare.left() instanceof Expression.Of of
                && JOINS.contains(of.property())
                && compare.right() instanceof Expression.Variable;
    }
}
