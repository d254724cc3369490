package org.thesischecker.history;

/** A verdict changed although nothing did that it rests on: a defect of this tool. */
public final class UnexplainedFlip extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnexplainedFlip(String message) {
        super(message);
    }
}
