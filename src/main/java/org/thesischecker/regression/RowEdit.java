package org.thesischecker.regression;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;

/**
 * A row of the past that was edited, deleted or put in.
 *
 * @param beforeOrNull absent when it was put in
 * @param afterOrNull absent when it was deleted
 */
public record RowEdit(
        @Nullable Observation beforeOrNull, @Nullable Observation afterOrNull) {

    /** What happened to it. */
    public enum Kind {
        EDITED,
        DELETED,
        /** Beside rows that the base had of the same period, and known no later than the last of them. */
        PUT_IN
    }

    public Optional<Observation> before() {
        return Optional.ofNullable(beforeOrNull);
    }

    public Optional<Observation> after() {
        return Optional.ofNullable(afterOrNull);
    }

    public Kind kind() {
        if (beforeOrNull == null) {
            return Kind.PUT_IN;
        }
        return afterOrNull == null ? Kind.DELETED : Kind.EDITED;
    }

    public String metric() {
        return any().metric();
    }

    public Period period() {
        return any().period();
    }

    private Observation any() {
        return Stream.of(before(), after())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
