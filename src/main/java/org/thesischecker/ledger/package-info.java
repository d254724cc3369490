/**
 * What was decided, provable later: entries that can only be added, under a Merkle tree whose head is signed. Runs are
 * entries, and what people have done about them: {@code PersonEntries} reads that.
 *
 * <p>May use model, source, facts, book, engine and review; the only package that knows the database. Start reading at
 * {@code Ledger}.
 */
@NullMarked
package org.thesischecker.ledger;

import org.jspecify.annotations.NullMarked;
