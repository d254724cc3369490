/**
 * Files with places: text, YAML and JSON trees whose every value knows its line and column.
 *
 * <p>May use model. Start reading at {@code SourceTree}.
 */
@NullMarked
package org.thesischecker.source;

import org.jspecify.annotations.NullMarked;
