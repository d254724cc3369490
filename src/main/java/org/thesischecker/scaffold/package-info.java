/**
 * Files to begin with: a new book, thesis or risk factor, ready to fill in. The templates stand among the resources.
 *
 * <p>May use model, source, facts and book. Start reading at {@code Scaffold}.
 */
@NullMarked
package org.thesischecker.scaffold;

import org.jspecify.annotations.NullMarked;
