package org.thesischecker.regression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Operator;
import org.thesischecker.book.Property;
import org.thesischecker.book.Rewriting;
import org.thesischecker.book.Rule;
import org.thesischecker.engine.ConditionText;
import org.thesischecker.model.Place;

/**
 * One thing that a rule asks of what it reads: a comparison, or one of some texts. What only names a reading or binds a
 * variable asks nothing.
 *
 * @param text as a person reads it: what is read, and what is asked of it
 * @param mayBeUnknown whether what it asks of can be missing; where a thesis stands in time never is
 */
record RuleCondition(Constraint constraint, String text, boolean mayBeUnknown) {

    private static final Set<Property> NAMES = EnumSet.of(
            Property.ID,
            Property.METRIC,
            Property.THESIS,
            Property.FAMILY,
            Property.MEMBER,
            Property.PART,
            Property.PERIOD);

    /** All that a rule asks, whatever the order in which it is written. */
    static List<RuleCondition> of(Rule rule) {
        List<RuleCondition> found = new ArrayList<>();
        rule.conditions().forEach(condition -> collect(condition, found));
        found.sort(Comparator.comparing(RuleCondition::text).thenComparing(RuleCondition::place));
        return List.copyOf(found);
    }

    /** All that a condition asks, itself and inside. */
    static List<RuleCondition> of(Condition condition) {
        List<RuleCondition> found = new ArrayList<>();
        collect(condition, found);
        return found;
    }

    /** All that a condition asks itself, without the conditions inside it. */
    static List<RuleCondition> ofItself(Condition condition) {
        List<RuleCondition> found = new ArrayList<>();
        own(condition, found);
        return found;
    }

    Place place() {
        return constraint.place();
    }

    /** The rule, were this always true, or never. */
    Rule forced(Rule rule, boolean truth) {
        return new Rewriting() {
            @Override
            public List<Constraint> of(Constraint one) {
                return !one.equals(constraint) ? List.of(one) : truth ? List.of() : List.of(never());
            }
        }.rewritten(rule);
    }

    private Constraint never() {
        return new Constraint.Compare(
                new Expression.Text("0", place()), Operator.EQUAL, new Expression.Text("1", place()), place());
    }

    private static void collect(Condition condition, List<RuleCondition> found) {
        own(condition, found);
        inside(condition).forEach(child -> collect(child, found));
    }

    private static List<Condition> inside(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return not.conditions();
        }
        if (condition instanceof Condition.Exists exists) {
            return exists.conditions();
        }
        if (condition instanceof Condition.All all) {
            return all.conditions();
        }
        return condition instanceof Condition.Any any ? any.alternatives() : List.of();
    }

    private static void own(Condition condition, List<RuleCondition> found) {
        if (condition instanceof Condition.Pattern pattern) {
            add(pattern, pattern.constraints().stream(), found);
        } else if (condition instanceof Condition.ForAll forAll) {
            add(
                    forAll.selection(),
                    Stream.concat(forAll.selection().constraints().stream(), forAll.test().stream()),
                    found);
        } else if (condition instanceof Condition.Accumulate accumulate) {
            add(accumulate.source(), accumulate.source().constraints().stream(), found);
            accumulate
                    .results()
                    .forEach(result -> found.add(
                            new RuleCondition(result, named(accumulate.source()) + ConditionText.of(result), true)));
        }
    }

    private static void add(Condition.Pattern pattern, Stream<Constraint> constraints, List<RuleCondition> found) {
        if (pattern.type() != FactType.THRESHOLD) {
            constraints
                    .filter(RuleCondition::asks)
                    .forEach(constraint -> found.add(new RuleCondition(
                            constraint,
                            named(pattern) + ConditionText.of(constraint),
                            pattern.type() != FactType.THESIS)));
        }
    }

    private static String named(Condition.Pattern pattern) {
        List<String> names = pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Bind) && !asks(constraint))
                .flatMap(RuleCondition::texts)
                .toList();
        return names.isEmpty() ? pattern.type().word() + ": " : String.join(" ", names) + ": ";
    }

    private static Stream<String> texts(Constraint constraint) {
        return constraint instanceof Constraint.OneOf oneOf
                ? oneOf.values().stream().map(Expression.Text::text)
                : Stream.of(((Expression.Text) ((Constraint.Compare) constraint).right()).text());
    }

    /** Whether it asks something; a name and a binding only say what is read. */
    static boolean asks(Constraint constraint) {
        if (constraint instanceof Constraint.OneOf oneOf) {
            return !NAMES.contains(oneOf.property());
        }
        return constraint instanceof Constraint.Compare compare
                && !(compare.operator() == Operator.EQUAL
                        && compare.left() instanceof Expression.Of of
                        && NAMES.contains(of.property())
                        && compare.right() instanceof Expression.Text);
    }
}
