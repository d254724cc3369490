package org.thesischecker.facts;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thesischecker.model.Place;
import org.thesischecker.source.Conversion;
import org.thesischecker.source.Problems;

/** A row while it is read: gives values, remembers which columns are wrong, and tells why. */
final class RowCheck {

    private final RawRow row;
    private final Problems problems;
    private Set<String> wrong = Set.of();

    RowCheck(RawRow row, Problems problems) {
        this.row = row;
        this.problems = problems;
    }

    Place place() {
        return row.place();
    }

    boolean isRight() {
        return wrong.isEmpty();
    }

    /** Whether nothing is wrong with these columns so far. */
    boolean areRight(String... columns) {
        return wrong.isEmpty() || Stream.of(columns).noneMatch(wrong::contains);
    }

    /** A field as it is written. */
    String text(String column) {
        return row.text(column);
    }

    /** Whether a field, by its number in {@link Columns#ALL}, is written so, in UTF-8. */
    boolean isWritten(int column, byte[] text) {
        return row.cells().holds(column, text);
    }

    /** A field's value; a placeholder where it is wrong. */
    <T> T value(String column, Conversion<T> conversion) {
        String text = row.text(column);
        if (text.isBlank() && !Columns.OPTIONAL.contains(column)) {
            refuse(column, column + " is empty", conversion.advice().apply(text));
            return conversion.placeholder();
        }
        if (!text.equals(text.strip())) {
            refuse(column, "%s \"%s\" has spaces around it".formatted(column, text), "Remove them.");
            return conversion.placeholder();
        }
        Optional<T> value = conversion.parse().apply(text);
        if (value.isEmpty()) {
            String complaint = conversion.complaint().apply(text);
            refuse(
                    column,
                    "%s \"%s\" %s".formatted(column, text, complaint),
                    conversion.advice().apply(text));
        }
        return value.orElse(conversion.placeholder());
    }

    void refuse(String column, String what, String advice) {
        if (wrong.isEmpty()) {
            wrong = new HashSet<>();
        }
        wrong.add(column);
        problems.add(row.problem(column, what, advice));
    }
}
