package org.thesischecker.engine;

import org.jspecify.annotations.Nullable;

/** A rule threw, fired without end or took too long. */
public final class RulesFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RulesFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
