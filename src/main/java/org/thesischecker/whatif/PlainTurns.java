package org.thesischecker.whatif;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.Property;
import org.thesischecker.engine.Attempt;
import org.thesischecker.engine.Breakpoints;
import org.thesischecker.engine.Operand;
import org.thesischecker.engine.Tested;
import org.thesischecker.engine.Trace;
import org.thesischecker.model.Status;

/** Reads off one trace where a rule turns, when it compares the number itself with what does not depend on it. */
final class PlainTurns {

    private static final Set<Property> ITSELF = EnumSet.of(Property.VALUE, Property.AT_LEAST, Property.AT_MOST);

    private final Lever lever;
    private final String name;
    private final TreeSet<BigDecimal> values = new TreeSet<>();
    private boolean plain = true;

    private PlainTurns(Lever lever, String name) {
        this.lever = lever;
        this.name = name;
    }

    /** Where the rule turns; empty when one trace does not tell. */
    static Optional<Breakpoints> of(Trace trace, Lever lever) {
        return lever.standing().flatMap(row -> {
            PlainTurns turns = new PlainTurns(lever, row.metric() + " " + row.period());
            Turns.steps(trace).forEach(turns::visit);
            return turns.plain ? Optional.of(new Breakpoints(turns.values, true)) : Optional.empty();
        });
    }

    private void visit(Trace.Step step) {
        plain &= step.state() != Trace.State.NOT_REACHED && !readsThePeriodBefore(step);
        step.attempts().forEach(attempt -> attempt.tested().forEach(tested -> visit(tested, isOf(attempt))));
        step.results().forEach(tested -> visit(tested, false));
    }

    /** What a pattern reads of the period before goes by the name of the later period. */
    private boolean readsThePeriodBefore(Trace.Step step) {
        return Readings.patterns(step.condition()).anyMatch(this::readsThePeriodBefore);
    }

    private boolean readsThePeriodBefore(Condition.Pattern pattern) {
        return Readings.names(pattern, Property.PREVIOUS);
    }

    private boolean isOf(Attempt attempt) {
        return attempt.name().equals(name)
                && attempt.reading()
                        .filter(reading -> (reading.observation().status() == Status.FORECAST)
                                == (lever.target() instanceof Target.OfForecast))
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
