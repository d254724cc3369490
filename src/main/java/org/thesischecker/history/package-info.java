/**
 * What changed from one review to another, and why; verdicts over time; how the forecasts of a report came out.
 *
 * <p>May use model, source, facts, book, engine and review. Start reading at {@code Steps}: it goes from day to day and
 * asks {@code Attribution} for the cause of each flip.
 */
@NullMarked
package org.thesischecker.history;

import org.jspecify.annotations.NullMarked;
