package org.thesischecker.regression;

/** How a case ended. */
public enum Outcome {
    PASSED,
    FAILED,
    /** It comes to something else, as its {@code todo} says. */
    TODO,
    /** It has come to what it expects, and is still marked {@code todo}. */
    TODO_PASSES
}
