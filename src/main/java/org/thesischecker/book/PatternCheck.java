package org.thesischecker.book;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks one pattern: that it names what it reads, and that each of its constraints has a meaning. */
final class PatternCheck {

    private final Vocabulary vocabulary;
    private final Complaints complaints;
    private final ComparisonCheck comparisons;

    PatternCheck(Vocabulary vocabulary, Complaints complaints) {
        this.vocabulary = vocabulary;
        this.complaints = complaints;
        this.comparisons = new ComparisonCheck(complaints);
    }

    void check(Condition.Pattern pattern, Scope scope) {
        Topic topic = Topic.of(pattern, vocabulary);
        naming(pattern);
        kind(pattern, topic);
        constraints(pattern.constraints(), topic, scope);
    }

    void constraints(List<Constraint> constraints, Topic topic, Scope scope) {
        ExpressionCheck expressions = new ExpressionCheck(Optional.of(topic), scope, complaints);
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.Bind bind) {
                scope.bind(bind.variable(), topic.meaning(bind.property()), bind.place());
            } else if (constraint instanceof Constraint.Compare compare) {
                compare(compare, expressions);
            } else if (constraint instanceof Constraint.OneOf oneOf) {
                oneOf(oneOf, topic);
            }
        }
    }

    void compare(Constraint.Compare compare, ExpressionCheck expressions) {
        comparisons.check(compare, expressions.meaning(compare.left()), expressions.meaning(compare.right()));
    }

    private void oneOf(Constraint.OneOf oneOf, Topic topic) {
        if (oneOf.property().kind() != ValueKind.TEXT) {
            complaints.at(
                    oneOf.place(),
                    "\"in\" after %s, which is no text"
                            .formatted(oneOf.property().word()),
                    "Compare it with == != < <= > or >=.");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Expression.Text value : oneOf.values()) {
            if (!seen.add(value.text())) {
                complaints.at(value.place(), "\"%s\" stands here twice".formatted(value.text()), "Remove one.");
            }
            comparisons.literal(value, topic.meaning(oneOf.property()));
        }
    }

    private void naming(Condition.Pattern pattern) {
        String type = pattern.type().word();
        switch (pattern.type()) {
            case METRIC, OBSERVATION, FORECAST, EVENT -> reading(pattern);
            case THRESHOLD -> {
                if (equalled(pattern, Property.ID) != 1) {
                    complaints.at(
                            pattern.place(), "%s names no threshold".formatted(type), "Write id == \"its-name\".");
                }
            }
            case RISK_FACTOR -> named(pattern, Property.ID, "risk factor");
            case VERDICT -> named(pattern, Property.THESIS, "thesis");
            case THESIS -> {}
        }
    }

    private void named(Condition.Pattern pattern, Property key, String noun) {
        if (Walk.pinned(pattern, key).isEmpty()) {
            complaints.at(
                    pattern.place(),
                    "%s names no %s".formatted(pattern.type().word(), noun),
                    "Write %s == \"its-id\", or %s in ( .. ).".formatted(key.word(), key.word()));
        }
    }

    private void reading(Condition.Pattern pattern) {
        Property key = pattern.type().key().orElseThrow();
        int names = equalled(pattern, key) + equalled(pattern, Property.FAMILY);
        if (names == 1) {
            return;
        }
        boolean families = pattern.type().has(Property.FAMILY);
        complaints.at(
                pattern.place(),
                names > 1
                        ? "%s names more than one metric or family"
                                .formatted(pattern.type().word())
                        : "%s names no metric".formatted(pattern.type().word()),
                families
                        ? "Write %s == \"its-id\", or family == \"its-name\".".formatted(key.word())
                        : "Write %s == \"its-id\".".formatted(key.word()));
    }

    private static int equalled(Condition.Pattern pattern, Property property) {
        return (int) pattern.constraints().stream()
                .filter(constraint -> constraint instanceof Constraint.Compare compare
                        && compare.operator() == Operator.EQUAL
                        && compare.left() instanceof Expression.Of of
                        && of.property() == property
                        && compare.right() instanceof Expression.Text)
                .count();
    }

    /** Events happen or do not; all other metrics have values. */
    private void kind(Condition.Pattern pattern, Topic topic) {
        if (!pattern.type().isReading()) {
            return;
        }
        boolean events = pattern.type() == FactType.EVENT;
        topic.metrics().stream()
                .filter(metric -> metric.isEvent() != events)
                .findFirst()
                .ifPresent(metric -> complaints.at(
                        pattern.place(),
                        events ? "%s is no event".formatted(metric.id()) : "%s is an event".formatted(metric.id()),
                        events
                                ? "Match it with Metric( id == .. ) or Observation( metric == .. )."
                                : "Match it with Event( metric == .. , happened == true )."));
    }
}
