package org.thesischecker.report.html;

import java.util.List;

/**
 * A metric over time.
 *
 * @param caption what is shown, and what is not
 * @param wide for a screen, as SVG that is safe to stand in the page
 * @param narrow for a phone
 * @param rows the same numbers, the latest first
 * @param more how many earlier readings the rows leave out
 */
public record Picture(String caption, String wide, String narrow, List<Row> rows, int more) {

    /** One reading. */
    public record Row(String period, String value, String published, String source) {}
}
