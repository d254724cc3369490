package org.thesischecker.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.Operator;
import org.thesischecker.book.Property;
import org.thesischecker.book.ValueKind;

/**
 * The facts that a pattern could match, apart by the texts on which it is joined to the patterns before it: of a pattern
 * with {@code period == $p}, those of each period. Facts that fail a literal of the pattern are left out.
 */
final class Joined {

    private final List<Join> joins;
    private final Map<List<Object>, List<Candidate>> groups = new HashMap<>();

    /** A text of a fact that has to equal a variable that an earlier pattern bound. */
    private record Join(Property property, String variable) {}

    Joined(Condition.Pattern pattern, List<Candidate> candidates) {
        this.joins = joins(pattern);
        for (Candidate candidate : candidates) {
            List<Object> texts = texts(candidate.fact());
            if (texts != null && passes(pattern, candidate.fact())) {
                groups.computeIfAbsent(texts, any -> new ArrayList<>()).add(candidate);
            }
        }
    }

    /** How many facts could extend one match, at most. */
    int largest() {
        return groups.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /** The facts that could extend a match, in the order in which they were given. */
    List<Candidate> extending(Bindings match) {
        List<Object> wanted = new ArrayList<>(joins.size());
        for (Join join : joins) {
            Value bound = Objects.requireNonNull(match.get(join.variable()), join.variable());
            wanted.add(bound.content());
        }
        return groups.getOrDefault(wanted, List.of());
    }

    /** The texts that join a fact; {@code null} when it lacks one. */
    private @Nullable List<Object> texts(Fact fact) {
        List<Object> texts = new ArrayList<>(joins.size());
        for (Join join : joins) {
            Object text = fact.get(join.property());
            if (text == null) {
                return null;
            }
            texts.add(text);
        }
        return texts;
    }

    private static List<Join> joins(Condition.Pattern pattern) {
        Set<String> own = new HashSet<>();
        pattern.constraints().forEach(constraint -> {
            if (constraint instanceof Constraint.Bind bind) {
                own.add(bind.variable());
            }
        });
        List<Join> joins = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Compare compare
                    && compare.operator() == Operator.EQUAL
                    && compare.left() instanceof Expression.Of of
                    && of.property().kind() == ValueKind.TEXT
                    && compare.right() instanceof Expression.Variable variable
                    && !own.contains(variable.name())) {
                joins.add(new Join(of.property(), variable.name()));
            }
        }
        return joins;
    }

    /** Whether a fact passes what the pattern compares with literals. */
    private static boolean passes(Condition.Pattern pattern, Fact fact) {
        for (Constraint constraint : pattern.constraints()) {
            if (!passes(constraint, fact)) {
                return false;
            }
        }
        return true;
    }

    private static boolean passes(Constraint constraint, Fact fact) {
        if (constraint instanceof Constraint.OneOf oneOf) {
            Object actual = fact.get(oneOf.property());
            return oneOf.values().stream().anyMatch(text -> text.text().equals(actual));
        }
        if (constraint instanceof Constraint.Compare compare
                && compare.left() instanceof Expression.Of of
                && compare.right() instanceof Expression.Text text) {
            return fact.get(of.property()) instanceof String actual
                    && compare.operator().holds(actual.compareTo(text.text()));
        }
        return true;
    }
}
