/**
 * Rule tests as a library: runs the cases that stand beside each rule file, and says what came out otherwise than expected.
 * What a change of rules and facts alters: replays every date by both sides.
 *
 * How far the cases try the rules ({@code Coverage}), and whether they notice slips in them ({@code Mutants}).
 *
 * <p>May use model, source, facts, book, engine, review, history and whatif. Start reading at {@code RuleTests}, then
 * {@code CaseRun}; for changes at {@code RulesDiff}, then {@code Replay}.
 */
@NullMarked
package org.thesischecker.regression;

import org.jspecify.annotations.NullMarked;
