package org.thesischecker.sheets;

import java.util.List;
import java.util.function.Function;
import org.thesischecker.model.Place;

/**
 * A table of a sheet: its header, and the rows below it.
 *
 * @param name what messages call it: the file, and of a workbook its sheet
 * @param header by column, as far as it goes; a cell without a text has no column that can be named
 * @param rows each with a cell for every column of the header; rows that are all empty are left out
 * @param lines the line in which a place is, for excerpts; empty for a workbook
 */
record SheetTable(String name, List<SheetCell> header, List<List<SheetCell>> rows, Function<Place, String> lines) {}
