package org.thesischecker.lint;

import org.thesischecker.book.Operator;

/** Comparisons turned around. */
final class Operators {

    private Operators() {}

    /** The comparison that holds exactly when the other does not. */
    static Operator opposite(Operator operator) {
        return switch (operator) {
            case EQUAL -> Operator.NOT_EQUAL;
            case NOT_EQUAL -> Operator.EQUAL;
            case BELOW -> Operator.AT_LEAST;
            case AT_MOST -> Operator.ABOVE;
            case ABOVE -> Operator.AT_MOST;
            case AT_LEAST -> Operator.BELOW;
        };
    }

    /** The comparison that holds with its sides exchanged. */
    static Operator mirrored(Operator operator) {
        return switch (operator) {
            case EQUAL, NOT_EQUAL -> operator;
            case BELOW -> Operator.ABOVE;
            case AT_MOST -> Operator.AT_LEAST;
            case ABOVE -> Operator.BELOW;
            case AT_LEAST -> Operator.AT_MOST;
        };
    }
}
