package org.thesischecker.explain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.engine.Operand;
import org.thesischecker.model.Place;

/**
 * One constraint with the values it was tested with.
 *
 * @param text the constraint as the file has it
 * @param truthOrNull absent for a binding, which tests nothing
 * @param sign between the two values; {@code =} of a binding, {@code in} of a list
 * @param leftOrNull the left side, or the value that is bound; absent when it could not be computed
 * @param rightOrNull absent for a binding, and where the text says it
 * @param naming whether it only says what the pattern is about
 */
public record Comparison(
        String text,
        Place place,
        @Nullable Truth truthOrNull,
        String sign,
        @Nullable Operand leftOrNull,
        @Nullable Operand rightOrNull,
        boolean naming) {

    public Optional<Truth> truth() {
        return Optional.ofNullable(truthOrNull);
    }

    public Optional<Operand> left() {
        return Optional.ofNullable(leftOrNull);
    }

    public Optional<Operand> right() {
        return Optional.ofNullable(rightOrNull);
    }
}
