package org.thesischecker.model;

/**
 * Where in a file something stands.
 *
 * @param file the file's path as a person would type it
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1; 0 when the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

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
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
