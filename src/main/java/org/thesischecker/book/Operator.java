package org.thesischecker.book;

import java.util.Arrays;
import java.util.Optional;

/** A comparison. */
public enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** Whether the comparison holds for operands whose {@code compareTo} gave this order. */
    public boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case ABOVE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    public static Optional<Operator> ofSign(String sign) {
        return Arrays.stream(values())
                .filter(operator -> operator.sign.equals(sign))
                .findFirst();
    }
}
