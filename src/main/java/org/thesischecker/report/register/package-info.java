/**
 * Registers for every format: what a row says is written once, and a table on the console, a tree for programs and a sheet
 * of a workbook are made of it.
 *
 * <p>May use everything that {@link org.thesischecker.report} may. Start with {@link
 * org.thesischecker.report.register.RegistersResult}; what a row says is in the class of its register, such as {@code
 * TriggerListing}.
 */
@NullMarked
package org.thesischecker.report.register;

import org.jspecify.annotations.NullMarked;
