package org.thesischecker.report;

import java.util.Locale;
import java.util.regex.Pattern;

/** A rule's arithmetic for a reader who writes no rules: {@code forecast - sofar}, {@code nasdaq / nasdaq base}. */
public final class FormulaWords {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])[A-Z]");

    private FormulaWords() {}

    /** The expression without the signs of variables, with narrower parentheses; names of several words are spaced. */
    public static String of(String expression) {
        String bare = expression.replace("( ", "(").replace(" )", ")").replace("$", "");
        return HUMP.matcher(bare).replaceAll(hump -> " " + hump.group().toLowerCase(Locale.ROOT));
    }
}
