package org.thesischecker.explain;

/**
 * Why a condition is neither true nor false.
 *
 * @param input what is not there; empty when the reason speaks of the condition itself
 * @param reason a word of {@link org.thesischecker.model.Reason}, or {@code NOT_REACHED} where an earlier condition bound
 *     nothing
 * @param note more of it, for a person; may be empty
 */
public record WhyUnknown(String input, String reason, String note) {

    /** The reason of a condition that uses a variable which an earlier one did not bind. */
    public static final String NOT_REACHED = "NOT_REACHED";
}
