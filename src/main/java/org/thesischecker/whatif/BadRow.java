package org.thesischecker.whatif;

import org.thesischecker.model.Problem;

/** A row of a sweep that is no scenario. */
final class BadRow extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BadRow(Problem problem) {
        super(problem.what());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
