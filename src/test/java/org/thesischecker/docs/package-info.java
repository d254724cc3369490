/**
 * Holds the documents to the program: generated lists are fresh, links lead somewhere, dependencies have a reason.
 *
 * <p>{@code mvn test -Dtest='*ReferenceTest' -Ddocs.write} writes the generated lists anew.
 */
@NullMarked
package org.thesischecker.docs;

import org.jspecify.annotations.NullMarked;
