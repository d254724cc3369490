package org.thesischecker.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds each label the place where it covers the least of what was placed before. */
final class Labels {

    private final Rectangle2D area;
    private final Typeface typeface;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /**
     * For an area.
     *
     * @param area in pixels, where labels may stand
     */
    Labels(Rectangle2D area, Typeface typeface) {
        this.area = area;
        this.typeface = typeface;
    }

    /** Keeps a place free. */
    void keep(Rectangle2D place) {
        taken.add(place);
    }

    /**
     * The best of some places; the first of those that are equally good.
     *
     * @param text the label
     * @param corners the places of its lower left corner, as far as they depend on the text's width
     * @return the lower left corner
     */
    Corner place(String text, List<Corner> corners) {
        double width = typeface.width(text);
        Corner best = corners.stream()
                .map(corner -> corner.of(width))
                .map(this::inside)
                .min(Comparator.comparingDouble(corner -> covered(box(corner, width))))
                .orElseThrow();
        keep(box(best, width));
        return best;
    }

    private Corner inside(Corner corner) {
        double y = Math.min(Math.max(corner.y(), area.getMinY() + typeface.getSize()), area.getMaxY());
        double x = Math.max(Math.min(corner.x(), area.getMaxX() - corner.width()), area.getMinX());
        return new Corner(x, y, 0, corner.width());
    }

    private Rectangle2D box(Corner corner, double width) {
        return new Rectangle2D.Double(corner.x(), corner.y() - typeface.getSize(), width, typeface.getSize() + 2);
    }

    private double covered(Rectangle2D box) {
        return taken.stream()
                .map(box::createIntersection)
                .filter(common -> common.getWidth() > 0 && common.getHeight() > 0)
                .mapToDouble(common -> common.getWidth() * common.getHeight())
                .sum();
    }

    /**
     * Where a label may stand.
     *
     * @param x of the left end, before it is moved
     * @param y of the lower edge
     * @param share how much of the text's width it is moved to the left
     * @param width of the text, once it is known
     */
    record Corner(double x, double y, double share, double width) {

        Corner(double x, double y, double share) {
            this(x, y, share, 0);
        }

        private Corner of(double textWidth) {
            return new Corner(x - share * textWidth, y, 0, textWidth);
        }
    }
}
