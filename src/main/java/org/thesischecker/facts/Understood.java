package org.thesischecker.facts;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thesischecker.source.Conversion;

/**
 * What the cells of a column mean. What is written alike is understood once and kept once: a million rows name a few
 * thousand metrics, days and pages, and most cells say what the row before says.
 */
final class Understood<T> {

    /** More different texts than these are understood each time. */
    private static final int MOST = 100_000;

    private final String column;
    private final Conversion<T> conversion;
    private final Map<String, T> known = new HashMap<>();
    private String last = "";
    private @Nullable T lastValue;

    Understood(String column, Conversion<T> conversion) {
        this.column = column;
        this.conversion = conversion;
    }

    /** The value in a row; a placeholder where it is wrong, and then the check has what is. */
    T in(RowCheck check) {
        T before = lastValue;
        if (before != null && check.isWritten(column, last)) {
            return before;
        }
        String text = check.text(column);
        T value = known.get(text);
        if (value == null) {
            value = check.value(column, conversion);
            if (!check.areRight(column)) {
                return value;
            }
            if (known.size() < MOST) {
                known.put(text, value);
            }
        }
        last = text;
        lastValue = value;
        return value;
    }
}
