package org.thesischecker.regression;

import java.util.Optional;
import org.thesischecker.model.Place;

/**
 * Something that no case tries.
 *
 * @param what it is, as a sentence goes on after the rule's name
 * @param patch the case that would try it; empty when none was found
 */
public record Hole(Kind kind, String subject, String rule, String what, Place place, Optional<Patch> patch) {

    /** What has a hole. */
    public enum Kind {
        RULE,
        CONDITION,
        THRESHOLD
    }

    /** Why there is no patch. */
    public static final String NO_PATCH =
            "no change of one or two facts of a case that counts leads there; the rest of the rule may leave no room for it";
}
