/**
 * What is odd about books and facts that load: rules that cannot fire, thresholds nobody names, theses that cannot end.
 *
 * <p>May use everything but report and cli. Start reading at {@code Lint}; every check stands in {@code Check}.
 */
@NullMarked
package org.thesischecker.lint;

import org.jspecify.annotations.NullMarked;
