/**
 * The words of the product as values: theses, risk factors, metrics, observations, thresholds, verdicts.
 *
 * <p>May use the JDK only. Start reading at {@link org.thesischecker.model.Thesis}.
 */
@NullMarked
package org.thesischecker.model;

import org.jspecify.annotations.NullMarked;
