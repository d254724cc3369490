package org.thesischecker.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Unit;

/**
 * One side of a comparison, with the value that was tested.
 *
 * @param text as a rule would write it: a decimal in plain digits, a text without quotes, or true or false
 * @param decimalOrNull in the unit; absent for texts and truths
 * @param of the names of what went into it
 */
public record Operand(
        String text,
        @Nullable BigDecimal decimalOrNull,
        @Nullable Unit unitOrNull,
        List<String> of) {

    static Operand of(Value value) {
        if (value.content() instanceof BigDecimal decimal) {
            return new Operand(Decimals.text(decimal), decimal, value.unitOrNull(), value.of());
        }
        return new Operand(value.content().toString(), null, null, value.of());
    }

    public Optional<BigDecimal> decimal() {
        return Optional.ofNullable(decimalOrNull);
    }

    public Optional<Unit> unit() {
        return Optional.ofNullable(unitOrNull);
    }
}
