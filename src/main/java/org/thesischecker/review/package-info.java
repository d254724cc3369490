/**
 * The use case and the library's front door: a book and a fact set make a {@code Review}.
 *
 * <p>May use model, facts, book and engine. Start reading at {@code Review}.
 */
@NullMarked
package org.thesischecker.review;

import org.jspecify.annotations.NullMarked;
