package org.thesischecker.report.chart;

import java.util.List;

/** Lengths below one another. */
public record Bars(List<Bar> bars) {

    public Bars {
        bars = List.copyOf(bars);
    }

    /**
     * One length.
     *
     * @param name what it is of
     * @param label written beside it
     */
    public record Bar(String name, double length, String label, Ink ink) {}
}
