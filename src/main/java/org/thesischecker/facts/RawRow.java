package org.thesischecker.facts;

import java.util.function.Function;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Characters;

/**
 * One observation as a file has it, before anything is understood.
 *
 * @param cells by column
 * @param place where it starts
 * @param lines the line in which a place is, for excerpts; empty where there is none to show
 */
public record RawRow(Cells cells, Place place, Function<Place, String> lines) {

    /** What a column holds; empty where it is not there. */
    public String text(String column) {
        return cells.text(column);
    }

    Place place(String column) {
        Cell cell = cells.get(column);
        return cell == null ? place : cell.place();
    }

    Problem problem(String column, String what, String advice) {
        Cell cell = cells.get(column);
        int width = cell == null ? 1 : Math.max(1, cell.width());
        String excerpt = lines.apply(place(column));
        return new Problem(place(column), what, advice, Characters.visible(excerpt), width);
    }
}
