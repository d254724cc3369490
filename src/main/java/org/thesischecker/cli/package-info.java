/**
 * The commands: the only place that prints, exits or reads the clock.
 */
@NullMarked
package org.thesischecker.cli;

import org.jspecify.annotations.NullMarked;
