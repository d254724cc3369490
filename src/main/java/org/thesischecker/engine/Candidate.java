package org.thesischecker.engine;

import org.jspecify.annotations.Nullable;
import org.thesischecker.facts.Reading;

/**
 * A fact that a pattern may match.
 *
 * @param readingOrNull the reading behind it, when it is one
 */
record Candidate(Fact fact, @Nullable Reading readingOrNull) {}
