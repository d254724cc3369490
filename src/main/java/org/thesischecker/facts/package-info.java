/**
 * From files to observations to the fact set of a date.
 *
 * <p>May use model and source. Start reading at {@code FactSet}.
 */
@NullMarked
package org.thesischecker.facts;

import org.jspecify.annotations.NullMarked;
