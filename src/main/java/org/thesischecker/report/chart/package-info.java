/**
 * Pictures of numbers over time, drawn as SVG that stands inside a page and takes the page's colours.
 *
 * <p>May use the JDK, JFreeChart and Batik; nobody else knows those two. Start with {@link
 * org.thesischecker.report.chart.SeriesChart}.
 */
@NullMarked
package org.thesischecker.report.chart;

import org.jspecify.annotations.NullMarked;
