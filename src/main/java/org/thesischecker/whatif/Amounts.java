package org.thesischecker.whatif;

import java.math.BigDecimal;
import org.thesischecker.source.PlainDecimal;

/** What stands after the equals sign of a change. */
final class Amounts {

    private static final String HAPPENED = "happened";
    private static final String NOT_HAPPENED = "not-happened";

    private Amounts() {}

    static Shift shift(Target target, String text, String form) throws Misread {
        if (text.isEmpty()) {
            throw new Misread("nothing stands after \"=\"", form);
        }
        if (isEvent(target)) {
            return new Shift.To(happened(target, text));
        }
        if (text.startsWith("=")) {
            return new Shift.To(decimal(text.substring(1).strip()));
        }
        boolean relative = text.endsWith("%");
        boolean signed = text.startsWith("+") || text.startsWith("-");
        String digits = relative ? text.substring(0, text.length() - 1).strip() : text;
        BigDecimal number = decimal(digits.startsWith("+") ? digits.substring(1) : digits);
        if (relative && !signed) {
            throw new Misread(
                    "%s has no sign".formatted(text),
                    "Write +%s or -%s for a relative change; a value stands alone, its unit is known."
                            .formatted(text, text));
        }
        return relative ? new Shift.ByPercent(number) : signed ? new Shift.By(number) : new Shift.To(number);
    }

    static boolean isEvent(Target target) {
        return target instanceof Target.OfReading reading && reading.metric().isEvent()
                || target instanceof Target.OfForecast forecast
                        && forecast.metric().isEvent();
    }

    /** An event's value, 1 or 0; it is written as a word. */
    static BigDecimal happened(Target target, String text) throws Misread {
        return switch (text) {
            case HAPPENED -> BigDecimal.ONE;
            case NOT_HAPPENED -> BigDecimal.ZERO;
            default ->
                throw new Misread(
                        "\"%s\" is nothing that an event can be".formatted(text),
                        "Expected %s=%s or %s=%s.".formatted(target.text(), HAPPENED, target.text(), NOT_HAPPENED));
        };
    }

    static BigDecimal decimal(String text) throws Misread {
        return PlainDecimal.parse(text)
                .orElseThrow(() -> new Misread("\"%s\" is no plain number".formatted(text), PlainDecimal.advice(text)));
    }
}
