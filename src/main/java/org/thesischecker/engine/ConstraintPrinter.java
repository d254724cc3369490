package org.thesischecker.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Operator;
import org.thesischecker.book.Property;
import org.thesischecker.book.ValueKind;

/** Prints the constraints of one rule: comparisons call functions that know what an unknown value means where it stands. */
final class ConstraintPrinter {

    private static final Set<Property> MAY_BE_ABSENT = Set.of(
            Property.VALUE, Property.AT_LEAST, Property.AT_MOST, Property.PREVIOUS, Property.FAMILY, Property.MEMBER);

    private final ExpressionPrinter expressions;

    ConstraintPrinter(ExpressionPrinter expressions) {
        this.expressions = expressions;
    }

    /**
     * Prints a constraint.
     *
     * @param denied whether it stands in a {@code not}, where what cannot be computed counts as met
     */
    String print(Constraint constraint, boolean denied) {
        if (constraint instanceof Constraint.Bind bind) {
            return expressions.bind(bind);
        }
        if (constraint instanceof Constraint.OneOf oneOf) {
            return oneOf.values().stream()
                    .map(text -> oneOf.property().word() + " == " + DrlNames.quoted(text.text()))
                    .collect(Collectors.joining(" || "));
        }
        return print((Constraint.Compare) constraint, denied);
    }

    /** The opposite of a test, true also where the test cannot be computed. */
    String failing(Constraint test) {
        return "!( " + print(test, false) + " )";
    }

    /** That every property which the constraints name has a value. */
    static Stream<String> notNull(FactType type, List<Constraint> constraints) {
        return type == FactType.THRESHOLD
                ? Stream.empty()
                : constraints.stream()
                        .flatMap(constraint -> Candidates.named(constraint).stream())
                        .filter(MAY_BE_ABSENT::contains)
                        .distinct()
                        .map(property -> property.word() + " != null");
    }

    /** Equal texts and truths are left to Drools, which indexes them; all else is called. */
    private String print(Constraint.Compare compare, boolean denied) {
        String left = expressions.print(compare.left());
        String right = expressions.print(compare.right());
        ValueKind kind = kind(compare);
        if (kind == ValueKind.TRUTH || (kind == ValueKind.TEXT && isPropertyEqual(compare))) {
            return left + " " + compare.operator().sign() + " " + right;
        }
        String functions = kind == ValueKind.TEXT ? "Texts" : denied ? "Unknowns" : "Decimals";
        return functions + "." + function(compare.operator()) + "( " + left + ", " + right + " )";
    }

    private static boolean isPropertyEqual(Constraint.Compare compare) {
        return compare.operator() == Operator.EQUAL && compare.left() instanceof Expression.Of;
    }

    private ValueKind kind(Constraint.Compare compare) {
        ValueKind left = expressions.kind(compare.left());
        return left == ValueKind.DECIMAL ? expressions.kind(compare.right()) : left;
    }

    private static String function(Operator operator) {
        return switch (operator) {
            case EQUAL -> "same";
            case NOT_EQUAL -> "differs";
            case BELOW -> "below";
            case AT_MOST -> "atMost";
            case ABOVE -> "above";
            case AT_LEAST -> "atLeast";
        };
    }
}
