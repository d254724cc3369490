package org.thesischecker.whatif;

import java.util.List;
import org.thesischecker.facts.Cell;

/**
 * One scenario of a sweep.
 *
 * @param line as it stands in the file
 */
record SweepRow(String id, String line, List<Asked> asked) {

    SweepRow {
        asked = List.copyOf(asked);
    }

    /** A change, and the cell that asks for it. */
    record Asked(Change change, Cell cell) {}
}
