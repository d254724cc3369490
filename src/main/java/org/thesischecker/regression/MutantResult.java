package org.thesischecker.regression;

import java.util.Optional;

/**
 * What became of a mutant.
 *
 * @param subject the id of the thesis or risk factor
 * @param patch of one that survived, the case that would kill it; empty when none was found
 * @param reason why one that survived is excused
 */
public record MutantResult(String subject, Mutant mutant, Fate fate, Optional<Patch> patch, Optional<String> reason) {

    /** Why there is no patch. */
    public static final String NO_PATCH =
            "no change of one or two facts of a case that counts tells it apart: it may come to the same, which the case file can say";
}
