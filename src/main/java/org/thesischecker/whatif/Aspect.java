package org.thesischecker.whatif;

/**
 * What of a thesis or risk factor can flip by itself.
 *
 * @param kind which of its kinds
 * @param part the part of a risk factor; else empty
 */
public record Aspect(Kind kind, String part) {

    /** Its kinds. */
    public enum Kind {
        /** The verdict or state. */
        WHOLE,
        /** Whether a verdict of CONFIRMED is for good. */
        FULFILMENT,
        /** The state of one part of a risk factor. */
        PART
    }

    static final Aspect WHOLE = new Aspect(Kind.WHOLE, "");
    static final Aspect FULFILMENT = new Aspect(Kind.FULFILMENT, "");

    static Aspect of(String part) {
        return new Aspect(Kind.PART, part);
    }
}
