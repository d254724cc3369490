package org.thesischecker.report.register;

import java.util.function.Function;

/**
 * What rows of a register have under a title.
 *
 * @param key for programs
 * @param width in a spreadsheet, in characters
 */
record Field<T>(String key, String title, int width, Function<T, Value> value) {

    static <T> Field<T> of(String key, String title, int width, Function<T, Value> value) {
        return new Field<>(key, title, width, value);
    }

    static <T> Field<T> text(String key, String title, int width, Function<T, String> value) {
        return new Field<>(key, title, width, row -> Value.of(value.apply(row)));
    }
}
