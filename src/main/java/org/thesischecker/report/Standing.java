package org.thesischecker.report;

import java.util.List;
import org.thesischecker.model.Verdict;
import org.thesischecker.review.ThesisReview;

/**
 * Where a thesis stands, in the words of the table of verdicts: a verdict, and of CONFIRMED whether it is for good.
 *
 * @param words {@code AT_RISK}, {@code CONFIRMED, interim}
 */
public record Standing(Verdict verdict, String words) {

    /** What needs attention first. */
    public static final List<Standing> ORDER = List.of(
            of(Verdict.BROKEN, false),
            of(Verdict.AT_RISK, false),
            of(Verdict.UNVERIFIED, false),
            of(Verdict.CONFIRMED, false),
            of(Verdict.CONFIRMED, true));

    public static Standing of(ThesisReview review) {
        return of(review.verdict(), review.fulfilled());
    }

    private static Standing of(Verdict verdict, boolean fulfilled) {
        String word = fulfilled ? ", fulfilled" : ", interim";
        return new Standing(verdict, verdict == Verdict.CONFIRMED ? verdict + word : verdict.name());
    }
}
