package org.thesischecker.engine;

import org.jspecify.annotations.Nullable;

/** A rule threw, fired without end or took too long. */
public final class RulesFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RulesFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** What a rule threw. */
    static RulesFailed of(Throwable thrown) {
        return new RulesFailed(
                thrown instanceof OutOfMemoryError
                        ? "more memory was needed than there is"
                        : "a rule failed while matching",
                thrown);
    }

    boolean isOutOfMemory() {
        return getCause() instanceof OutOfMemoryError;
    }
}
