package org.thesischecker.report.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** Draws a reading as a dot, and a bound as a triangle that points to where the true figure is. */
final class Points extends XYLineAndShapeRenderer {

    private static final long serialVersionUID = 1L;

    private static final double RADIUS = 3.6;
    private static final double HALF = 5;

    private final transient List<Series.Point> points;

    Points(List<Series.Point> points) {
        super(true, true);
        this.points = points;
    }

    @Override
    public Shape getItemShape(int row, int column) {
        return switch (points.get(column).kind()) {
            case VALUE -> new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
            case AT_LEAST -> triangle(-HALF);
            case AT_MOST -> triangle(HALF);
        };
    }

    private static Shape triangle(double tip) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(0, tip);
        triangle.lineTo(HALF, -tip);
        triangle.lineTo(-HALF, -tip);
        triangle.closePath();
        return triangle;
    }
}
