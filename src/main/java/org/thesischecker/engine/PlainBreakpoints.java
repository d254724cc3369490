package org.thesischecker.engine;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.Property;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Status;

/** Reads off one trace where a rule turns, when it compares the number itself with what does not depend on it. */
public final class PlainBreakpoints {

    private static final Set<Property> ITSELF = EnumSet.of(Property.VALUE, Property.AT_LEAST, Property.AT_MOST);

    private final boolean forecast;
    private final String name;
    private final TreeSet<BigDecimal> values = new TreeSet<>();
    private boolean plain = true;

    private PlainBreakpoints(boolean forecast, String name) {
        this.forecast = forecast;
        this.name = name;
    }

    /**
     * Where the rule turns when the value of a row is another; empty when one trace does not tell.
     *
     * @param row a plain value that the rule was traced with
     */
    public static Optional<Breakpoints> of(Trace trace, Observation row) {
        PlainBreakpoints turns =
                new PlainBreakpoints(row.status() == Status.FORECAST, row.metric() + " " + row.period());
        trace.all().forEach(turns::visit);
        return turns.plain ? Optional.of(new Breakpoints(turns.values, true)) : Optional.empty();
    }

    private void visit(Trace.Step step) {
        // What is read of the period before goes by the name of the later period.
        plain &= step.state() != Trace.State.NOT_REACHED && !Previous.isReadBy(step);
        step.attempts().forEach(attempt -> attempt.tested().forEach(tested -> visit(tested, isOf(attempt))));
        step.results().forEach(tested -> visit(tested, false));
    }

    private boolean isOf(Attempt attempt) {
        return attempt.name().equals(name)
                && attempt.reading()
                        .filter(reading -> (reading.observation().status() == Status.FORECAST) == forecast)
                        .isPresent();
    }

    private void visit(Tested tested, boolean own) {
        if (!(tested.constraint() instanceof Constraint.Compare compare)) {
            return;
        }
        plain &= tested.isDefined();
        Operand left = tested.leftOrNull();
        Operand right = tested.rightOrNull();
        boolean onLeft = depends(left);
        boolean onRight = depends(right);
        if (own && isItself(compare.left()) && !onRight) {
            add(right);
        } else if (own && isItself(compare.right()) && !onLeft) {
            add(left);
        } else {
            plain &= !onLeft && !onRight;
        }
    }

    /** A text, such as a period, does not change with the number. */
    private boolean depends(@Nullable Operand operand) {
        return operand != null
                && operand.decimalOrNull() != null
                && operand.of().contains(name);
    }

    private static boolean isItself(Expression expression) {
        return expression instanceof Expression.Of of && ITSELF.contains(of.property());
    }

    private void add(@Nullable Operand other) {
        if (other != null) {
            other.decimal().ifPresent(values::add);
        }
    }
}
