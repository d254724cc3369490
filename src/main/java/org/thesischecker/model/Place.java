package org.thesischecker.model;

/**
 * Where in a file something stands.
 *
 * @param file the file's path as a person would type it
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1; 0 when the whole line is meant
 * @param cell of a workbook the sheet and the cell as spreadsheets name them, {@code Monthly!C14}; of other files empty
 */
public record Place(String file, int line, int column, String cell) implements Comparable<Place> {

    public Place(String file, int line, int column) {
        this(file, line, column, "");
    }

    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        if (!cell.isEmpty()) {
            return file + ":" + cell;
        }
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
