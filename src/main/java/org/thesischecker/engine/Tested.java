package org.thesischecker.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Constraint;

/**
 * A constraint, and the values it was tested with.
 *
 * @param holds whether it held; always true of a binding
 * @param leftOrNull the left side, or the value that is bound; absent when it could not be computed
 * @param rightOrNull the right side of a comparison; absent otherwise
 */
public record Tested(
        Constraint constraint,
        boolean holds,
        @Nullable Operand leftOrNull,
        @Nullable Operand rightOrNull) {

    public Optional<Operand> left() {
        return Optional.ofNullable(leftOrNull);
    }

    public Optional<Operand> right() {
        return Optional.ofNullable(rightOrNull);
    }

    /** Whether both sides could be computed. */
    public boolean isDefined() {
        return leftOrNull != null;
    }
}
