package org.thesischecker.facts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Place;

/**
 * The cells of a line of printable ASCII in which nothing is quoted: what stands between its commas. Each is made when it
 * is asked for.
 */
@SuppressWarnings("ArrayRecordComponent")
record PlainCells(int[] columns, Place place, byte[] line, int[] ends) implements Cells {

    /**
     * Takes a line apart; {@code null} when another way has to be found: something is quoted, it holds other characters, or
     * there are more or less cells than columns.
     *
     * @param columns which of the cells belongs to each of {@link Columns#ALL}, all of which are there
     * @param place of the line
     * @param line its bytes
     * @param length how many of them count
     */
    static @Nullable PlainCells of(int[] columns, Place place, byte[] line, int length) {
        int[] ends = new int[columns.length];
        int cell = 0;
        for (int at = 0; at < length; at++) {
            byte sign = line[at];
            if (sign == ',') {
                if (cell == ends.length - 1) {
                    return null;
                }
                ends[cell++] = at;
            } else if (sign < ' ' || sign == '"' || sign == 0x7F) {
                return null;
            }
        }
        ends[cell] = length;
        return cell == ends.length - 1 ? new PlainCells(columns, place, line, ends) : null;
    }

    @Override
    public String text(String column) {
        int index = columns[Columns.ALL.indexOf(column)];
        return text(start(index), ends[index]);
    }

    @Override
    public boolean holds(int column, byte[] text) {
        int index = columns[column];
        return Arrays.equals(line, start(index), ends[index], text, 0, text.length);
    }

    @Override
    public @Nullable Cell get(String column) {
        int number = Columns.ALL.indexOf(column);
        if (number < 0) {
            return null;
        }
        int index = columns[number];
        int start = start(index);
        int end = ends[index];
        return new Cell(text(start, end), new Place(place.file(), place.line(), start + 1), end - start);
    }

    /** The whole line. */
    String text() {
        return text(0, ends[ends.length - 1]);
    }

    private String text(int start, int end) {
        return new String(line, start, end - start, StandardCharsets.US_ASCII);
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1] + 1;
    }
}
