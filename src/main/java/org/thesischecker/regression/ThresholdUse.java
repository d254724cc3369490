package org.thesischecker.regression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Property;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Walk;

/** A comparison of a rule with a threshold. */
record ThresholdUse(String threshold, RuleCondition condition) {

    /** Every comparison of a rule with each threshold in it. */
    static List<ThresholdUse> of(Rule rule) {
        Map<String, String> bound = bound(rule);
        List<ThresholdUse> uses = new ArrayList<>();
        for (RuleCondition condition : RuleCondition.of(rule)) {
            if (condition.constraint() instanceof Constraint.Compare compare) {
                List<String> names = new ArrayList<>();
                collect(compare.left(), names);
                collect(compare.right(), names);
                names.stream()
                        .flatMap(name -> Stream.ofNullable(bound.get(name)))
                        .distinct()
                        .sorted()
                        .forEach(threshold -> uses.add(new ThresholdUse(threshold, condition)));
            }
        }
        return List.copyOf(uses);
    }

    /** The thresholds by the variables that hold their values. */
    private static Map<String, String> bound(Rule rule) {
        Map<String, String> bound = new HashMap<>();
        for (Condition.Pattern pattern : Walk.patterns(rule)) {
            List<String> ids = Walk.pinned(pattern, Property.ID);
            if (pattern.type() == FactType.THRESHOLD && ids.size() == 1) {
                pattern.constraints().forEach(constraint -> {
                    if (constraint instanceof Constraint.Bind bind && bind.property() == Property.VALUE) {
                        bound.put(bind.variable(), ids.get(0));
                    }
                });
            }
        }
        return bound;
    }

    private static void collect(Expression expression, List<String> names) {
        if (expression instanceof Expression.Variable variable) {
            names.add(variable.name());
        } else if (expression instanceof Expression.Arithmetic arithmetic) {
            collect(arithmetic.left(), names);
            collect(arithmetic.right(), names);
        }
    }
}
