/**
 * What if: changes that somebody supposes, read from one notation, made to readings, forecasts and thresholds; one review
 * beside another, a grid of two metrics, a sweep over many scenarios.
 *
 * <p>May use model, source, facts, book, engine and review. Start reading at {@code Notation}.
 */
@NullMarked
package org.thesischecker.whatif;

import org.jspecify.annotations.NullMarked;
