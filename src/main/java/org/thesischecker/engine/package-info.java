/**
 * Evaluates rules: Drools, printed from the tree, and the plain evaluator as second opinion.
 *
 * <p>May use model, facts and book; with one test package the only place that knows Drools. Start reading at {@code PlainEvaluator}.
 */
@NullMarked
package org.thesischecker.engine;

import org.jspecify.annotations.NullMarked;
