/**
 * Rule tests as a library: runs the cases that stand beside each rule file, and says what came out otherwise than expected.
 *
 * <p>May use model, source, facts, book, engine and review. Start reading at {@code RuleTests}, then {@code CaseRun}.
 */
@NullMarked
package org.thesischecker.regression;

import org.jspecify.annotations.NullMarked;
