package org.thesischecker.facts;

import java.util.List;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Nearest;
import org.thesischecker.source.Problems;

/** The check of a header: the columns in any order, each once, and no other. */
record Header(RawRow whole, List<Cell> cells, Problems problems) {

    boolean isRight() {
        boolean right = true;
        for (Cell cell : cells) {
            right &= isKnownOnce(cell);
        }
        for (String column : Columns.ALL) {
            if (whole.cells().get(column) == null) {
                problems.add(whole.problem(
                        "", "the column \"%s\" is missing".formatted(column), "Expected " + columns() + "."));
                right = false;
            }
        }
        return right;
    }

    private boolean isKnownOnce(Cell cell) {
        if (!Columns.ALL.contains(cell.text())) {
            problems.add(problem(
                    cell,
                    "unknown column \"%s\"",
                    Nearest.to(cell.text(), Columns.ALL)
                            .map("Did you mean \"%s\"?"::formatted)
                            .orElse("Expected " + columns() + ".")));
            return false;
        }
        if (!cell.equals(whole.cells().get(cell.text()))) {
            problems.add(problem(cell, "the column \"%s\" stands here twice", "Remove one of them."));
            return false;
        }
        return true;
    }

    private Problem problem(Cell cell, String what, String advice) {
        String excerpt = whole.lines().apply(cell.place());
        return new Problem(cell.place(), what.formatted(cell.text()), advice, excerpt, cell.width());
    }

    private static String columns() {
        return String.join(",", Columns.ALL);
    }
}
