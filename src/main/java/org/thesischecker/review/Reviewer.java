package org.thesischecker.review;

/** Makes reviews of books. */
public final class Reviewer {

    private Reviewer() {}
}
