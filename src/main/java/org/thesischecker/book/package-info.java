/**
 * From a book's YAML and DRL to a {@code Book}: the grammar and the tree of rules, checked at load.
 *
 * <p>May use model, source and facts. Start reading at {@code Book}.
 */
@NullMarked
package org.thesischecker.book;

import org.jspecify.annotations.NullMarked;
