package org.thesischecker.facts;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thesischecker.source.Conversion;

/**
 * What the cells of a column mean. What is written alike is understood once and kept once: a million rows name a few
 * thousand metrics, days and pages, most cells say what the row before says, and most others what came next the last time.
 */
final class Understood<T> {

    /** More different texts than these are understood each time. */
    private static final int MOST = 100_000;

    private final String column;
    private final int number;
    private final Conversion<T> conversion;
    private final Map<String, Meaning<T>> known = new HashMap<>();
    private @Nullable Meaning<T> last;

    Understood(String column, Conversion<T> conversion) {
        this.column = column;
        this.number = Columns.ALL.indexOf(column);
        this.conversion = conversion;
    }

    /** What a text means, and what stood in the row after it. */
    private static final class Meaning<T> {

        private final byte[] written;
        private final T value;
        private @Nullable Meaning<T> next;

        Meaning(String text, T value) {
            this.written = text.getBytes(StandardCharsets.UTF_8);
            this.value = value;
        }
    }

    /** The value in a row; a placeholder where it is wrong, and then the check has what is. */
    T in(RowCheck check) {
        Meaning<T> before = last;
        if (before == null) {
            return understood(check, check.text(column));
        }
        if (check.isWritten(number, before.written)) {
            return before.value;
        }
        Meaning<T> next = before.next;
        if (next != null && check.isWritten(number, next.written)) {
            last = next;
            return next.value;
        }
        return understood(check, check.text(column));
    }

    private T understood(RowCheck check, String text) {
        Meaning<T> meaning = known.get(text);
        if (meaning == null) {
            T value = check.value(column, conversion);
            if (!check.areRight(column)) {
                return value;
            }
            meaning = new Meaning<>(text, value);
            if (known.size() < MOST) {
                known.put(text, meaning);
            }
        }
        if (last != null) {
            last.next = meaning;
        }
        last = meaning;
        return meaning.value;
    }
}
