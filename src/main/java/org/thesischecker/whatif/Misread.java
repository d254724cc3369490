package org.thesischecker.whatif;

/** What is wrong with a change that somebody wrote; the one who knows where it was written makes the letter. */
public final class Misread extends Exception {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String advice;

    Misread(String what, String advice) {
        super(what);
        this.what = what;
        this.advice = advice;
    }

    /** What was found and what is wrong with it, without a full stop. */
    public String what() {
        return what;
    }

    /** What was expected and what may help; may be empty. */
    public String advice() {
        return advice;
    }
}
