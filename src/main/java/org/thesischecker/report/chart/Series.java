package org.thesischecker.report.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * Readings of one metric over time, and what they are held against.
 *
 * @param steps whether a reading holds until the next one, or stands for its period
 * @param points earliest first; at least one
 * @param limits horizontal lines with their labels
 * @param days vertical lines with their labels
 */
public record Series(boolean steps, List<Point> points, List<Limit> limits, List<Day> days) {

    public Series {
        points = List.copyOf(points);
        limits = List.copyOf(limits);
        days = List.copyOf(days);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A picture of no readings shows nothing.");
        }
    }

    /** How much of a true figure a reading tells. */
    public enum Kind {
        VALUE,
        AT_LEAST,
        AT_MOST
    }

    /**
     * A reading.
     *
     * @param day the end of its period
     * @param label the value in words, written beside it; empty where it is not
     */
    public record Point(LocalDate day, double value, Kind kind, String label) {}

    /** A value that readings are held against. */
    public record Limit(double value, String label) {}

    /** A day that matters. */
    public record Day(LocalDate day, String label) {}
}
