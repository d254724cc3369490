package org.thesischecker.source;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The one way in which files write numbers: digits with at most one point, exact, without exponent or separators. */
public final class PlainDecimal {

    private static final Pattern FORM = Pattern.compile("-?(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,12})?");
    private static final Pattern PERCENT = Pattern.compile("(.*\\d)\\s*%");
    private static final Pattern SEPARATED = Pattern.compile("[-+]?\\d+(?:,\\d+)+(?:\\.\\d+)?");
    private static final Pattern EXPONENT = Pattern.compile("[-+]?[\\d.]+[eE][-+]?\\d+");
    private static final Pattern MANY_DIGITS = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Set<String> ABSENT =
            Set.of("n/a", "na", "n.a.", "nan", "null", "none", "-", "--", "?", "inf", "infinity", "-inf", "tbd");

    private PlainDecimal() {}

    /** Reads a number of at most 18 digits before the point and 12 after it; empty when the text is none. */
    public static Optional<BigDecimal> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** What may help somebody who wrote this text for a number. */
    public static String advice(String text) {
        if (text.isBlank() || ABSENT.contains(text.toLowerCase(Locale.ROOT))) {
            return "A figure that is not known is left out; nothing stands for it.";
        }
        if (PERCENT.matcher(text).matches()) {
            return "Write the number alone; the unit says that it is percent.";
        }
        if (SEPARATED.matcher(text).matches()) {
            return "Decimals are written with a point, thousands without a separator.";
        }
        if (EXPONENT.matcher(text).matches()) {
            return "Write the digits out, without an exponent, in the metric's unit.";
        }
        if (MANY_DIGITS.matcher(text).matches()) {
            return "Expected no leading zeros, at most 18 digits before the point and 12 after it.";
        }
        return "Expected digits with at most one point, such as 6.74 or -3.8.";
    }
}
