/**
 * The registers that compliance asks for: runs with their gaps, triggers of risk factors, late inputs, rule changes,
 * sources, errata, and what of the report is judged by what. Each row says what it rests on.
 *
 * <p>May use model, source, facts, book, engine, review, history, git, regression and ledger. Start reading at {@code
 * RunsRegister}, then {@code TriggersRegister}.
 */
@NullMarked
package org.thesischecker.register;

import org.jspecify.annotations.NullMarked;
