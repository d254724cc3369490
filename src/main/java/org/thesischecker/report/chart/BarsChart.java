package org.thesischecker.report.chart;

import java.awt.Paint;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.CategoryAnchor;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws lengths as horizontal bars, each below its name. */
public final class BarsChart {

    private static final double THICKNESS = 0.3;
    private static final double ROOM = 1.02;

    private BarsChart() {}

    /** A picture as SVG. */
    public static String svg(Bars bars, Frame frame) {
        return Drawing.of(chart(bars.bars()), frame);
    }

    private static JFreeChart chart(List<Bars.Bar> bars) {
        double longest =
                Math.max(bars.stream().mapToDouble(Bars.Bar::length).max().orElse(1), 1e-9);
        NumberAxis lengths = new NumberAxis();
        lengths.setRange(0, longest * ROOM);
        lengths.setVisible(false);
        CategoryAxis names = new CategoryAxis();
        names.setVisible(false);
        names.setLowerMargin(0);
        names.setUpperMargin(0);
        names.setCategoryMargin(1 - THICKNESS);
        CategoryPlot plot = new CategoryPlot(data(bars), names, lengths, new Painted(bars));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(new RectangleInsets(20, 1, 0, 8));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        for (int index = 0; index < bars.size(); index++) {
            plot.addAnnotation(name(index, bars.get(index)));
        }
        JFreeChart chart = new JFreeChart(null, Typeface.plain(SeriesChart.SMALL), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    private static DefaultCategoryDataset data(List<Bars.Bar> bars) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int index = 0; index < bars.size(); index++) {
            data.addValue(Double.valueOf(bars.get(index).length()), "length", Integer.valueOf(index));
        }
        return data;
    }

    private static CategoryTextAnnotation name(int index, Bars.Bar bar) {
        CategoryTextAnnotation name = new CategoryTextAnnotation(bar.name() + "   " + bar.label(), index, 0);
        name.setCategoryAnchor(CategoryAnchor.START);
        name.setTextAnchor(TextAnchor.BOTTOM_LEFT);
        name.setFont(Typeface.plain(SeriesChart.SMALL));
        name.setPaint(Ink.TEXT.color());
        return name;
    }

    /** Each bar in its own ink. */
    private static final class Painted extends BarRenderer {

        private static final long serialVersionUID = 1L;

        private final transient List<Bars.Bar> bars;

        Painted(List<Bars.Bar> bars) {
            this.bars = bars;
            setBarPainter(new StandardBarPainter());
            setShadowVisible(false);
            setDrawBarOutline(false);
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return bars.get(column).ink().color();
        }
    }
}
