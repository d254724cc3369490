package org.thesischecker.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Place;

/** The cells of a line in which nothing is quoted: what stands between its commas. Each is made when it is asked for. */
final class PlainCells implements Cells {

    private final Map<String, Integer> columns;
    private final Place place;
    private final String line;
    private final int[] ends;

    private PlainCells(Map<String, Integer> columns, Place place, String line, int[] ends) {
        this.columns = columns;
        this.place = place;
        this.line = line;
        this.ends = ends;
    }

    /**
     * Takes a line apart; {@code null} when another way has to be found: something is quoted, or there are more or less
     * cells than columns.
     *
     * @param columns the number of each
     * @param place of the line
     */
    static @Nullable PlainCells of(Map<String, Integer> columns, Place place, String line) {
        if (line.indexOf('"') >= 0) {
            return null;
        }
        int[] ends = new int[columns.size()];
        int cell = 0;
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', comma + 1)) {
            if (cell == ends.length - 1) {
                return null;
            }
            ends[cell++] = comma;
        }
        if (cell < ends.length - 1) {
            return null;
        }
        ends[cell] = line.length();
        return new PlainCells(columns, place, line, ends);
    }

    /** The number of each column. */
    static Map<String, Integer> numbered(List<String> header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int index = 0; index < header.size(); index++) {
            columns.put(header.get(index), index);
        }
        return columns;
    }

    @Override
    public String text(String column) {
        Integer index = columns.get(column);
        return index == null ? "" : line.substring(start(index), ends[index]);
    }

    @Override
    public boolean holds(String column, String text) {
        Integer index = columns.get(column);
        if (index == null) {
            return text.isEmpty();
        }
        int start = start(index);
        return ends[index] - start == text.length() && line.startsWith(text, start);
    }

    @Override
    public @Nullable Cell get(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            return null;
        }
        int start = start(index);
        return new Cell(
                line.substring(start, ends[index]),
                new Place(place.file(), place.line(), start + 1),
                ends[index] - start);
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1] + 1;
    }
}
