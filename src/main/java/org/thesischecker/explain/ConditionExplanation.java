package org.thesischecker.explain;

import java.util.List;
import org.thesischecker.model.Place;

/**
 * One condition of a rule.
 *
 * @param text the condition as the file has it, on one line
 * @param tried the facts it is true of; when it is not true, those it was tested on
 * @param computed what an accumulate computes and compares
 * @param unknown why it is neither true nor false; empty when it is
 * @param unmoving readings that are there and do not count
 * @param inside the conditions inside it, each as if it stood alone
 */
public record ConditionExplanation(
        Truth truth,
        String text,
        Place place,
        List<Tried> tried,
        List<Comparison> computed,
        List<WhyUnknown> unknown,
        List<ReadingShown> unmoving,
        List<ConditionExplanation> inside) {}
