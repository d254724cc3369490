package org.thesischecker.sheets;

import org.thesischecker.model.Place;

/**
 * One cell of a sheet.
 *
 * @param text what it holds: a text as it is, a number in plain digits, a day as ISO text
 * @param width how many characters it takes in its line; 1 in a workbook
 */
record SheetCell(Kind kind, String text, Place place, int width) {

    /** What a cell holds. */
    enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DAY,
        /** Of a CSV file, where a cell is whatever its text can be read as. */
        PLAIN,
        /** What cannot be read; why was told. */
        REFUSED
    }

    static SheetCell empty(Place place) {
        return new SheetCell(Kind.EMPTY, "", place, 1);
    }

    boolean isEmpty() {
        return kind == Kind.EMPTY;
    }
}
