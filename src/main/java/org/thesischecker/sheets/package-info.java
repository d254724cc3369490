/**
 * Strategists' sheets: the template that is filled in, and tables, workbooks or CSV, that become checked observations.
 *
 * <p>May use model, source, facts, book, engine and review. Apache POI is known here, in the classes whose names begin
 * with Workbook. Start reading at {@code SheetImport} and {@code Template}.
 */
@NullMarked
package org.thesischecker.sheets;

import org.jspecify.annotations.NullMarked;
