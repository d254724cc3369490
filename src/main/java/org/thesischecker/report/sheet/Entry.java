package org.thesischecker.report.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell. It is never a formula. */
sealed interface Entry {

    /** Nothing. */
    Entry NONE = new Text("");

    record Text(String text) implements Entry {}

    record Number(BigDecimal value) implements Entry {}

    record Day(LocalDate day) implements Entry {}

    static Entry of(String text) {
        return new Text(text);
    }

    static Entry of(BigDecimal value) {
        return new Number(value);
    }

    static Entry of(LocalDate day) {
        return new Day(day);
    }
}
