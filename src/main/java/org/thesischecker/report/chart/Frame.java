package org.thesischecker.report.chart;

/**
 * How large a picture is, and what it says to who does not see it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param title what is shown
 * @param description what there is to see
 */
public record Frame(int width, int height, String title, String description) {}
