package org.thesischecker.facts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of a row by their columns. */
public interface Cells {

    /** The cell of a column; {@code null} where it is not there. */
    @Nullable
    Cell get(String column);

    /** What a column holds; empty where it is not there. */
    default String text(String column) {
        Cell cell = get(column);
        return cell == null ? "" : cell.text();
    }

    /**
     * Whether a column holds a text.
     *
     * @param column its number in {@link Columns#ALL}
     * @param text in UTF-8
     */
    default boolean holds(int column, byte[] text) {
        return Arrays.equals(text(Columns.ALL.get(column)).getBytes(StandardCharsets.UTF_8), text);
    }

    /** Cells that are there. */
    static Cells of(Map<String, Cell> cells) {
        return Map.copyOf(cells)::get;
    }
}
