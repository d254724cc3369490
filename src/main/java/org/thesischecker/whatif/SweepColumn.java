package org.thesischecker.whatif;

import java.math.BigDecimal;
import org.thesischecker.model.Place;

/**
 * A column of a sweep: what its cells change, and how.
 *
 * @param text the title as it stands in the file
 */
record SweepColumn(String text, Target target, Mode mode, Place place) {

    /** How a cell changes the number that stands; a title's last character tells. */
    enum Mode {
        VALUE(""),
        ADDED("+"),
        PERCENT("%");

        private final String suffix;

        Mode(String suffix) {
            this.suffix = suffix;
        }
    }

    static SweepColumn of(String text, Place place, Notation notation) throws Misread {
        if (text.isEmpty()) {
            throw new Misread(
                    "the title is empty",
                    "A title names what its cells change, as METRIC@PERIOD or METRIC%; remove a column without one.");
        }
        Mode mode = text.endsWith("+") ? Mode.ADDED : text.endsWith("%") ? Mode.PERCENT : Mode.VALUE;
        Target target = notation.target(text.substring(0, text.length() - mode.suffix.length()));
        if (mode != Mode.VALUE && Amounts.isEvent(target)) {
            throw new Misread("an event cannot be more or less", "Its cells are happened or not-happened.");
        }
        return new SweepColumn(text, target, mode, place);
    }

    /** The change that a cell asks for. */
    Change change(String cell) throws Misread {
        return new Change(target, shift(cell), text + " " + cell);
    }

    private Shift shift(String cell) throws Misread {
        if (Amounts.isEvent(target)) {
            return new Shift.To(Amounts.happened(target, cell));
        }
        BigDecimal number = number(cell);
        return switch (mode) {
            case VALUE -> new Shift.To(number);
            case ADDED -> new Shift.By(number);
            case PERCENT -> new Shift.ByPercent(number);
        };
    }

    private BigDecimal number(String cell) throws Misread {
        if (cell.startsWith("+") || cell.endsWith("%")) {
            throw new Misread(
                    "\"%s\" is no plain number".formatted(cell),
                    "A column of changes ends in + (in the unit) or %% in the header, as %s%%; its cells are plain numbers."
                            .formatted(target.text()));
        }
        return Amounts.decimal(cell);
    }
}
