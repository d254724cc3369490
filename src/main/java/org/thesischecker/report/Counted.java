package org.thesischecker.report;

/** Counts in words. */
public final class Counted {

    private Counted() {}

    /** {@code 1 thesis}, {@code 2 theses}. */
    public static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
