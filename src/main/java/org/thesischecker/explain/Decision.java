package org.thesischecker.explain;

import java.util.List;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Unverified;
import org.thesischecker.review.ThesisReview;

/**
 * The step of the verdict rules that decided.
 *
 * @param step from 1
 * @param steps how many there are; the first that applies decides
 * @param rule the step in the words of the verdict rules
 * @param findings those that the step rests on
 * @param exposures those that the step rests on
 * @param unverified what keeps a thesis from being confirmed, or a factor from being quiet; empty where it does not matter
 */
public record Decision(
        int step,
        int steps,
        String rule,
        List<Finding> findings,
        List<ThesisReview.ExposureState> exposures,
        List<Unverified> unverified) {}
