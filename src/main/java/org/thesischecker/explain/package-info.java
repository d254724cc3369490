/**
 * Why, and why not: each rule, each condition and the actual value beside it.
 *
 * <p>May use everything but report and cli.
 */
@NullMarked
package org.thesischecker.explain;

import org.jspecify.annotations.NullMarked;
