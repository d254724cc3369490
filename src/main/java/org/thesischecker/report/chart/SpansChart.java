package org.thesischecker.report.chart;

import java.awt.BasicStroke;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Draws where things stood over time: a row each, and in it a bar for each time in which nothing changed. */
public final class SpansChart {

    private static final double ABOVE = 0.46;
    private static final List<Ink> INKS = List.of(Ink.UNSURE, Ink.GOOD, Ink.WARNING, Ink.BAD);

    private final Spans spans;
    private final Frame frame;
    private final boolean beside;

    private SpansChart(Spans spans, Frame frame, boolean beside) {
        this.spans = spans;
        this.frame = frame;
        this.beside = beside;
    }

    /**
     * A picture as SVG.
     *
     * @param beside whether names stand beside their rows; else above them, which takes less width
     */
    public static String svg(Spans spans, Frame frame, boolean beside) {
        return Drawing.of(new SpansChart(spans, frame, beside).chart(), frame);
    }

    private JFreeChart chart() {
        XYPlot plot = new XYPlot(bars(), dates(), names(), renderer());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(Ink.GRID.color());
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(2, beside ? 2 : 22, 2, 22));
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        if (!beside) {
            for (int index = 0; index < spans.rows().size(); index++) {
                plot.addAnnotation(name(index));
            }
        }
        JFreeChart chart = new JFreeChart(null, Typeface.plain(SeriesChart.SMALL), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    /** The height of the middle of a row; JFreeChart counts from below. */
    private int level(int index) {
        return spans.rows().size() - 1 - index;
    }

    private XYIntervalSeriesCollection bars() {
        XYIntervalSeriesCollection all = new XYIntervalSeriesCollection();
        for (Ink ink : INKS) {
            XYIntervalSeries series = new XYIntervalSeries(ink, false, true);
            for (int index = 0; index < spans.rows().size(); index++) {
                double middle = beside ? level(index) : level(index) - ABOVE / 2;
                double half = thickness(ink) / 2 * (beside ? 1 : 1 - ABOVE);
                for (Spans.Span span : spans.rows().get(index).spans()) {
                    if (span.ink() == ink) {
                        double from = SeriesChart.millis(span.from());
                        double to = SeriesChart.millis(span.to());
                        series.add((from + to) / 2, from, to, middle, middle - half, middle + half);
                    }
                }
            }
            all.addSeries(series);
        }
        return all;
    }

    /** As a share of the row. */
    private static double thickness(Ink ink) {
        return switch (ink) {
            case BAD -> 0.84;
            case WARNING -> 0.56;
            case GOOD -> 0.3;
            case UNSURE, PAPER, TEXT, GRID, READING, LIMIT -> 0.08;
        };
    }

    private static XYBarRenderer renderer() {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        for (int index = 0; index < INKS.size(); index++) {
            renderer.setSeriesPaint(index, INKS.get(index).color());
        }
        return renderer;
    }

    private DateAxis dates() {
        long first = SeriesChart.millis(spans.from());
        long last = SeriesChart.millis(spans.to());
        DateAxis axis = new DateAxis(null, TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        axis.setRange((double) first, (double) last);
        axis.setTickUnit(DateTicks.over(first, last, frame.width() - (beside ? widest() : 0)), false, true);
        SeriesChart.plain(axis);
        return axis;
    }

    private int widest() {
        return (int) spans.rows().stream()
                .mapToDouble(row -> Typeface.plain(SeriesChart.SMALL).width(row.name()))
                .max()
                .orElse(0);
    }

    private SymbolAxis names() {
        List<String> names = spans.rows().stream().map(Spans.Row::name).collect(Collectors.toList());
        Collections.reverse(names);
        SymbolAxis axis = new SymbolAxis(null, names.toArray(String[]::new));
        axis.setRange(-0.5, names.size() - 0.5);
        axis.setGridBandsVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        SeriesChart.plain(axis);
        axis.setVisible(beside);
        return axis;
    }

    private XYTextAnnotation name(int index) {
        XYTextAnnotation name = new XYTextAnnotation(
                spans.rows().get(index).name(),
                SeriesChart.millis(spans.from()),
                level(index) + (1 - ABOVE) / 2 + 0.02);
        name.setFont(Typeface.plain(SeriesChart.SMALL));
        name.setPaint(Ink.TEXT.color());
        name.setTextAnchor(TextAnchor.CENTER_LEFT);
        return name;
    }
}
