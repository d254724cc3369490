package org.thesischecker.whatif;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One side of a grid: a number, and the shifts it goes through.
 *
 * @param written as it was written: {@code TARGET=FROM..TO/STEPS}
 */
public record Axis(String written, Target target, List<Shift> shifts) {

    /** The most steps of a side. */
    public static final int MOST = 50;

    private static final Pattern FORM = Pattern.compile("(=?)(.+?)\\.\\.(.+)/(\\d+)");
    private static final String EXPECTED =
            "Expected METRIC=FROM..TO/STEPS, as METRIC=10..20/6, METRIC=-10%..+10%/5 or METRIC==-5..5/11.";

    /** Reads a side. */
    public static Axis of(String text, Notation notation) throws Misread {
        int sign = text.indexOf('=');
        if (sign < 0) {
            throw new Misread("there is no \"=\" in it", EXPECTED);
        }
        Target target = notation.target(text.substring(0, sign).strip());
        Matcher form = FORM.matcher(text.substring(sign + 1).strip());
        if (!form.matches()) {
            throw new Misread("\"%s\" is no range with steps".formatted(text.substring(sign + 1)), EXPECTED);
        }
        if (Amounts.isEvent(target)) {
            throw new Misread("an event has no range", "Suppose it with --set.");
        }
        int steps = steps(form.group(4));
        if (steps < 2 || steps > MOST) {
            String given = form.group(4);
            throw new Misread(
                    given + (given.equals("1") ? " step" : " steps"),
                    "Expected 2 to %d; both ends count.".formatted(MOST));
        }
        String first = form.group(2).strip();
        String last = form.group(3).strip();
        Shift from = Amounts.shift(target, form.group(1) + end(first, last), EXPECTED);
        Shift to = Amounts.shift(target, form.group(1) + end(last, first), EXPECTED);
        return new Axis(text, target, shifts(from, to, steps));
    }

    /** More digits than fit are too many steps. */
    private static int steps(String digits) {
        return digits.length() > 3 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /** An end that is zero is a change when the other one is. */
    private static String end(String text, String other) {
        boolean change = other.startsWith("+") || other.startsWith("-");
        return change && (text.equals("0") || text.equals("0%")) ? "+" + text : text;
    }

    private static List<Shift> shifts(Shift from, Shift to, int steps) throws Misread {
        if (from instanceof Shift.To first && to instanceof Shift.To last) {
            return between(first.value(), last.value(), steps).stream()
                    .map(value -> (Shift) new Shift.To(value))
                    .toList();
        }
        if (from instanceof Shift.By first && to instanceof Shift.By last) {
            return between(first.amount(), last.amount(), steps).stream()
                    .map(amount -> (Shift) new Shift.By(amount))
                    .toList();
        }
        if (from instanceof Shift.ByPercent first && to instanceof Shift.ByPercent last) {
            return between(first.percent(), last.percent(), steps).stream()
                    .map(percent -> (Shift) new Shift.ByPercent(percent))
                    .toList();
        }
        throw new Misread("its two ends are not of one kind", EXPECTED);
    }

    private static List<BigDecimal> between(BigDecimal from, BigDecimal to, int steps) {
        List<BigDecimal> values = new ArrayList<>();
        BigDecimal gaps = BigDecimal.valueOf(steps - 1L);
        for (int step = 0; step < steps; step++) {
            BigDecimal way = to.subtract(from).multiply(BigDecimal.valueOf(step));
            values.add(from.add(way.divide(gaps, MathContext.DECIMAL128)));
        }
        return List.copyOf(values);
    }
}
