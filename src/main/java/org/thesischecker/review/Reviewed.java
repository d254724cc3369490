package org.thesischecker.review;

import java.util.Map;
import org.thesischecker.facts.FactSet;

/**
 * The review of one book, or of some of its theses and risk factors, with the judgements behind it.
 *
 * @param facts what was known on the as-of date
 * @param judgements by thesis and risk factor, the one that counts: of a resolved thesis that of the day it was resolved
 */
public record Reviewed(FactSet facts, BookReview review, Map<String, Judged> judgements) {}
