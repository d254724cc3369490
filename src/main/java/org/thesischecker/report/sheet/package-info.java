/**
 * A review as a workbook, for people who filter and sort.
 *
 * <p>May use everything that {@link org.thesischecker.report} may, and Apache POI. Start with {@link
 * org.thesischecker.report.sheet.WorkbookRenderer}; what stands in the sheets is said in {@code ReviewTabs}.
 */
@NullMarked
package org.thesischecker.report.sheet;

import org.jspecify.annotations.NullMarked;
