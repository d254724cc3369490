package org.thesischecker.report.html;

import java.util.List;

/**
 * Where a book's theses and risk factors stood, week by week.
 *
 * @param caption from when to when, and by which rules
 * @param pictures wide and narrow, as SVG that is safe to stand in the page; empty when the time is shorter than a week
 * @param moves the same as rows, the latest first
 */
public record Timeline(String caption, List<String> pictures, List<Move> moves) {

    /**
     * Something that stood elsewhere a week later.
     *
     * @param on the first date shown on which it stood there
     * @param part empty for a thesis, and for a risk factor as a whole
     * @param causes what moved it, in words
     */
    public record Move(String on, Page.Jump subject, String part, Badge before, Badge after, List<String> causes) {}
}
