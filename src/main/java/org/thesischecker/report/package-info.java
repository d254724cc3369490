/**
 * One result, one renderer a format.
 *
 * <p>May use everything but cli.
 */
@NullMarked
package org.thesischecker.report;

import org.jspecify.annotations.NullMarked;
