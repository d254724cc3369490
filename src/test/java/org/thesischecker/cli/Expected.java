package org.thesischecker.cli;

import java.util.List;
import java.util.regex.Pattern;

/** An expected output, in which a line {@code ...} stands for any lines, and one that ends with it for any end. */
record Expected(List<String> lines) {

    private static final String ANYTHING = "...";

    /** Whether an output is the expected one. */
    boolean isMetBy(List<String> actual) {
        return matches(0, actual, 0);
    }

    private boolean matches(int from, List<String> actual, int at) {
        if (from == lines.size()) {
            return at == actual.size();
        }
        String line = lines.get(from);
        if (line.strip().equals(ANYTHING)) {
            for (int next = at; next <= actual.size(); next++) {
                if (matches(from + 1, actual, next)) {
                    return true;
                }
            }
            return false;
        }
        return at < actual.size() && isMetBy(line, actual.get(at)) && matches(from + 1, actual, at + 1);
    }

    /** Inside a line, {@code [..]} stands for any text; after a blank at its end, {@code ...} does. */
    private static boolean isMetBy(String line, String actual) {
        if (line.endsWith(" " + ANYTHING)) {
            return isMetBy(line.substring(0, line.length() - ANYTHING.length()) + "[..]", actual);
        }
        String pattern = "\\Q" + line.replace("[..]", "\\E.*\\Q") + "\\E";
        return line.contains("[..]") ? Pattern.matches(pattern, actual) : line.equals(actual);
    }
}
