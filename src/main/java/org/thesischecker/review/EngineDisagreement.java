package org.thesischecker.review;

/** Drools and the plain evaluator differ on which rules hold: a defect of this tool. */
public final class EngineDisagreement extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EngineDisagreement(String message) {
        super(message);
    }
}
