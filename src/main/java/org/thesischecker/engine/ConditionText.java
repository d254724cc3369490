package org.thesischecker.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;

/** Writes conditions and constraints as a rule file has them, on one line and without comments. */
public final class ConditionText {

    private ConditionText() {}

    public static String of(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern(pattern.type().word(), pattern.constraints());
        }
        if (condition instanceof Condition.Not not) {
            return "not " + grouped(not.conditions());
        }
        if (condition instanceof Condition.Exists exists) {
            return "exists " + grouped(exists.conditions());
        }
        if (condition instanceof Condition.All all) {
            return group(all.conditions(), " and ");
        }
        if (condition instanceof Condition.Any any) {
            return group(any.alternatives(), " or ");
        }
        if (condition instanceof Condition.ForAll forAll) {
            String type = forAll.selection().type().word();
            return "forall( " + of(forAll.selection()) + " " + pattern(type, forAll.test()) + " )";
        }
        return accumulate((Condition.Accumulate) condition);
    }

    public static String of(Constraint constraint) {
        if (constraint instanceof Constraint.Bind bind) {
            return bind.variable() + " : " + bind.property().word();
        }
        if (constraint instanceof Constraint.OneOf oneOf) {
            return oneOf.values().stream()
                    .map((Expression.Text text) -> ExpressionText.of(text))
                    .collect(Collectors.joining(", ", oneOf.property().word() + " in ( ", " )"));
        }
        Constraint.Compare compare = (Constraint.Compare) constraint;
        return ExpressionText.of(compare.left()) + " " + compare.operator().sign() + " "
                + ExpressionText.of(compare.right());
    }

    public static String of(Condition.Fold fold) {
        return fold.variable() + " : " + fold.function().word() + "( " + ExpressionText.of(fold.argument()) + " )";
    }

    private static String accumulate(Condition.Accumulate accumulate) {
        String folds = accumulate.folds().stream().map(ConditionText::of).collect(Collectors.joining(", "));
        String results = accumulate.results().stream().map(ConditionText::of).collect(Collectors.joining(", "));
        return "accumulate( " + of(accumulate.source()) + "; " + folds + "; " + results + " )";
    }

    private static String pattern(String type, List<Constraint> constraints) {
        return constraints.isEmpty()
                ? type + "()"
                : constraints.stream().map(ConditionText::of).collect(Collectors.joining(", ", type + "( ", " )"));
    }

    private static String grouped(List<Condition> conditions) {
        return conditions.size() == 1 ? of(conditions.get(0)) : group(conditions, " and ");
    }

    private static String group(List<Condition> conditions, String word) {
        return conditions.stream().map(ConditionText::of).collect(Collectors.joining(word, "( ", " )"));
    }
}
