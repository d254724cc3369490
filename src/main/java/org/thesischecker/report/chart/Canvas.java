package org.thesischecker.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.ui.TextAnchor;

/**
 * From times and values to pixels and back.
 *
 * @param first the time at the left edge, in milliseconds
 * @param last the time at the right edge
 * @param area in pixels
 */
record Canvas(long first, long last, double lowest, double highest, Rectangle2D area) {

    private static final int STEPS = 24;

    double x(long time) {
        return area.getMinX() + area.getWidth() * (time - first) / (last - first);
    }

    double y(double value) {
        return area.getMaxY() - area.getHeight() * (value - lowest) / (highest - lowest);
    }

    /** The place that a reading takes. */
    Rectangle2D around(long time, double value, double radius) {
        return new Rectangle2D.Double(x(time) - radius, y(value) - radius, 2 * radius, 2 * radius);
    }

    /** The places that the line from reading to reading takes. */
    List<Rectangle2D> course(List<Series.Point> points) {
        List<Rectangle2D> places = new ArrayList<>();
        for (int index = 1; index < points.size(); index++) {
            Series.Point from = points.get(index - 1);
            Series.Point to = points.get(index);
            for (int step = 0; step <= STEPS; step++) {
                double share = step / (double) STEPS;
                long time = SeriesChart.millis(from.day())
                        + Math.round(share * (SeriesChart.millis(to.day()) - SeriesChart.millis(from.day())));
                places.add(around(time, from.value() + share * (to.value() - from.value()), 2));
            }
        }
        return places;
    }

    /** The place that a horizontal line takes. */
    Rectangle2D line(double value) {
        return new Rectangle2D.Double(area.getMinX(), y(value) - 1, area.getWidth(), 2);
    }

    /** A text with its lower left corner in pixels. */
    XYTextAnnotation text(String text, Labels.Corner corner, Ink ink) {
        double time = first + (corner.x() - area.getMinX()) / area.getWidth() * (last - first);
        double value = lowest + (area.getMaxY() - corner.y()) / area.getHeight() * (highest - lowest);
        XYTextAnnotation annotation = new XYTextAnnotation(text, time, value);
        annotation.setFont(Typeface.plain(SeriesChart.SMALL));
        annotation.setPaint(ink.color());
        annotation.setTextAnchor(TextAnchor.BOTTOM_LEFT);
        return annotation;
    }
}
