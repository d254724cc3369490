package org.thesischecker.regression;

import java.util.List;
import java.util.Optional;
import org.thesischecker.book.Cases.Changed;
import org.thesischecker.book.Cases.Never;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.Words;

/** Holds what a changed situation came to against the one before. */
final class Contrast {

    private static final List<Verdict> WORST_TO_BEST =
            List.of(Verdict.BROKEN, Verdict.AT_RISK, Verdict.UNVERIFIED, Verdict.CONFIRMED);

    private Contrast() {}

    /** What is wrong, when it compares as it never must. */
    static Optional<Difference> difference(Changed changed, Came before, Came after) {
        int better = rank(after) - rank(before);
        boolean wrong = switch (changed.never()) {
            case BETTER -> better > 0;
            case WORSE -> better < 0;
            case OTHER -> better != 0;
        };
        String expected = changed.never() == Never.OTHER
                ? "no other than " + word(before)
                : "never %s than %s".formatted(Words.of(changed.never()), word(before));
        return wrong
                ? Optional.of(new Difference(changed.place(), "changed", expected, word(after)))
                : Optional.empty();
    }

    /** More is better. Of risk factors, the states are declared from mildest to worst. */
    private static int rank(Came came) {
        return came.verdict()
                .map(WORST_TO_BEST::indexOf)
                .orElseGet(() -> -came.state().map(Enum::ordinal).orElseThrow());
    }

    private static String word(Came came) {
        return came.verdict()
                .map(Enum::name)
                .orElseGet(() -> came.state().map(Enum::name).orElseThrow());
    }
}
