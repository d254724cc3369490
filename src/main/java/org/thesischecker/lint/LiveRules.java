package org.thesischecker.lint;

import java.util.List;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Operator;
import org.thesischecker.book.Property;
import org.thesischecker.book.Rule;

/** Tells from a rule's conditions on its thesis when it is live. */
final class LiveRules {

    private static final String DUE = "due";

    private LiveRules() {}

    /** Whether the rule can be live once the thesis is due. */
    static boolean whenDue(Rule rule) {
        return rule.conditions().stream()
                .filter(condition -> condition instanceof Condition.Pattern)
                .map(condition -> (Condition.Pattern) condition)
                .filter(pattern -> pattern.type() == FactType.THESIS)
                .flatMap(pattern -> pattern.constraints().stream())
                .allMatch(LiveRules::allowsDue);
    }

    private static boolean allowsDue(Constraint constraint) {
        if (constraint instanceof Constraint.OneOf oneOf && oneOf.property() == Property.STATE) {
            List<String> states =
                    oneOf.values().stream().map(Expression.Text::text).toList();
            return states.contains(DUE);
        }
        if (constraint instanceof Constraint.Compare compare
                && compare.left() instanceof Expression.Of of
                && of.property() == Property.STATE
                && compare.right() instanceof Expression.Text text) {
            return (compare.operator() == Operator.EQUAL) == text.text().equals(DUE);
        }
        return true;
    }
}
