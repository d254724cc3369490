package org.thesischecker.report.chart;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Draws readings over time against the values they are held against. */
public final class SeriesChart {

    private static final long DAY = 86_400_000L;
    static final float SMALL = 12f;
    private static final double HEADROOM = 0.16;
    private static final double GAP = 4;
    /** Half the name of a tick that stands at the right edge. */
    private static final double RIGHT = 24;

    private static final BasicStroke DASHED =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {6, 4}, 0);
    private static final BasicStroke DOTTED =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 3}, 0);

    private final Series series;
    private final int width;
    private final int height;
    private final double lowest;
    private final double highest;
    private final long first;
    private final long last;

    private SeriesChart(Series series, int width, int height) {
        this.series = series;
        this.width = width;
        this.height = height;
        double low = values(series).min().orElseThrow();
        double high = values(series).max().orElseThrow();
        double room = high > low ? (high - low) * HEADROOM : Math.max(Math.abs(high) * HEADROOM, 1);
        this.lowest = low - room;
        this.highest = high + room;
        long from = days(series).min().orElseThrow();
        long to = days(series).max().orElseThrow();
        long beside = Math.max(DAY * 20, (to - from) / 14);
        this.first = from - beside;
        this.last = to + beside;
    }

    /** A picture as SVG. */
    public static String svg(Series series, Frame frame) {
        return Drawing.of(new SeriesChart(series, frame.width(), frame.height()).chart(), frame);
    }

    private static DoubleStream values(Series series) {
        return DoubleStream.concat(
                series.points().stream().mapToDouble(Series.Point::value),
                series.limits().stream().mapToDouble(Series.Limit::value));
    }

    private static LongStream days(Series series) {
        return LongStream.concat(
                series.points().stream().mapToLong(point -> millis(point.day())),
                series.days().stream().mapToLong(day -> millis(day.day())));
    }

    private JFreeChart chart() {
        XYPlot plot = new XYPlot(readings(), dates(), numbers(), renderer());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Ink.GRID.color());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(4, 2, 2, RIGHT));
        series.limits().forEach(limit -> plot.addRangeMarker(line(limit.value(), Ink.LIMIT, DASHED), Layer.FOREGROUND));
        series.days().forEach(day -> plot.addDomainMarker(line(millis(day.day()), Ink.TEXT, DOTTED), Layer.BACKGROUND));
        labels().forEach(plot::addAnnotation);
        JFreeChart chart = new JFreeChart(null, Typeface.plain(SMALL), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    private XYSeriesCollection readings() {
        XYSeries values = new XYSeries("readings", false, true);
        series.points().forEach(point -> values.add(millis(point.day()), point.value()));
        if (series.steps()) {
            series.days().stream()
                    .mapToLong(day -> millis(day.day()))
                    .max()
                    .ifPresent(today -> values.add(
                            today,
                            series.points().get(series.points().size() - 1).value()));
        }
        return new XYSeriesCollection(values);
    }

    private XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = series.steps() ? new XYStepRenderer() : new Points(series.points());
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setDrawOutlines(false);
        renderer.setSeriesPaint(0, Ink.READING.color());
        renderer.setSeriesStroke(0, new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        renderer.setSeriesShapesVisible(0, !series.steps());
        renderer.setDefaultItemLabelsVisible(false);
        return renderer;
    }

    private DateAxis dates() {
        DateAxis axis = new DateAxis(null, TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        axis.setRange((double) first, (double) last);
        axis.setTickUnit(DateTicks.over(first, last, width), false, true);
        plain(axis);
        return axis;
    }

    private NumberAxis numbers() {
        NumberAxis axis = new NumberAxis();
        axis.setRange(lowest, highest);
        axis.setAutoTickUnitSelection(false);
        axis.setTickUnit(NumberTicks.over(lowest, highest, height));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        plain(axis);
        return axis;
    }

    static void plain(Axis axis) {
        axis.setLabelFont(Typeface.plain(SMALL));
        axis.setTickLabelFont(Typeface.plain(SMALL));
        axis.setTickLabelPaint(Ink.TEXT.color());
        axis.setAxisLinePaint(Ink.TEXT.color());
        axis.setTickMarkPaint(Ink.TEXT.color());
    }

    private static ValueMarker line(double value, Ink ink, BasicStroke stroke) {
        ValueMarker marker = new ValueMarker(value, ink.color(), stroke);
        marker.setAlpha(1);
        return marker;
    }

    /** The labels of limits, days and readings, where they cover the least. */
    private List<XYTextAnnotation> labels() {
        Canvas canvas = canvas();
        Labels labels = new Labels(canvas.area(), Typeface.plain(SMALL));
        series.points().forEach(point -> labels.keep(canvas.around(millis(point.day()), point.value(), 5)));
        canvas.course(series.points()).forEach(labels::keep);
        series.limits().forEach(limit -> labels.keep(canvas.line(limit.value())));
        List<XYTextAnnotation> annotations = new ArrayList<>();
        for (Series.Limit limit : series.limits()) {
            double y = canvas.y(limit.value());
            annotations.add(
                    canvas.text(limit.label(), labels.place(limit.label(), beside(canvas.area(), y)), Ink.LIMIT));
        }
        for (Series.Day day : series.days()) {
            double x = canvas.x(millis(day.day()));
            annotations.add(canvas.text(day.label(), labels.place(day.label(), along(canvas.area(), x)), Ink.TEXT));
        }
        for (Series.Point point : series.points()) {
            if (!point.label().isEmpty()) {
                double x = canvas.x(millis(point.day()));
                double y = canvas.y(point.value());
                annotations.add(canvas.text(point.label(), labels.place(point.label(), around(x, y)), Ink.READING));
            }
        }
        return annotations;
    }

    /** Above and below a horizontal line, at its right end, its left end, and between. */
    private static List<Labels.Corner> beside(Rectangle2D area, double y) {
        return Stream.of(1.0, 0.0, 0.5)
                .flatMap(share -> Stream.of(y - GAP, y + SMALL + GAP)
                        .map(edge -> new Labels.Corner(area.getMinX() + share * area.getWidth(), edge, share)))
                .toList();
    }

    /** Beside a vertical line, at its lower end and its upper end. */
    private static List<Labels.Corner> along(Rectangle2D area, double x) {
        return Stream.of(area.getMaxY() - GAP, area.getMinY() + SMALL)
                .flatMap(edge -> Stream.of(new Labels.Corner(x - GAP, edge, 1), new Labels.Corner(x + GAP, edge, 0)))
                .toList();
    }

    /** Above, below, left and right of a reading. */
    private static List<Labels.Corner> around(double x, double y) {
        double away = 2 * GAP;
        return List.of(
                new Labels.Corner(x, y - away, 0.5),
                new Labels.Corner(x, y + SMALL + away, 0.5),
                new Labels.Corner(x - away, y - away, 1),
                new Labels.Corner(x - away, y + SMALL + away, 1),
                new Labels.Corner(x + away, y + SMALL / 2, 0),
                new Labels.Corner(x - away, y + SMALL / 2, 1));
    }

    private Canvas canvas() {
        return new Canvas(first, last, lowest, highest, plotArea());
    }

    /** Where the plot lies: what JFreeChart leaves after the names of the ticks. */
    private Rectangle2D plotArea() {
        double left = NumberTicks.widest(lowest, highest, height, Typeface.plain(SMALL)) + 8;
        return new Rectangle2D.Double(left, 4, width - left - RIGHT, height - 28);
    }

    static long millis(LocalDate day) {
        return day.toEpochDay() * DAY;
    }
}
