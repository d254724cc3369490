package org.thesischecker.ledger;

import org.thesischecker.model.Problem;

/**
 * A ledger cannot be used: another program holds its database, it is damaged, or it holds something else than was recorded.
 * It ends a command; what could not be read is never taken for what is not there.
 */
public final class LedgerUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    LedgerUnusable(Problem problem) {
        super(problem.what());
        this.problem = problem;
    }

    /** Which file, why, and what may help. */
    public Problem problem() {
        return problem;
    }
}
