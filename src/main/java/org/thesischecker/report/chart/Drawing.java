package org.thesischecker.report.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.geom.Rectangle2D;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;

/** Where a chart is drawn, until it is SVG. */
final class Drawing extends SVGGraphics2D {

    private static final int DECIMALS = 1;

    private Drawing(SVGGeneratorContext context) {
        super(context, false);
    }

    /** A chart as SVG. */
    static String of(JFreeChart chart, Frame frame) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setPrecision(DECIMALS);
        context.setGraphicContextDefaults(plain());
        Drawing drawing = new Drawing(context);
        chart.draw(drawing, new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
        return SvgText.of(drawing.getRoot(), frame);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return font instanceof Typeface typeface ? typeface.metrics() : super.getFontMetrics(font);
    }

    /** Batik would ask the machine for its typeface. */
    private static SVGGeneratorContext.GraphicContextDefaults plain() {
        SVGGeneratorContext.GraphicContextDefaults defaults = new SVGGeneratorContext.GraphicContextDefaults();
        defaults.setFont(Typeface.plain(SeriesChart.SMALL));
        return defaults;
    }

    private static org.w3c.dom.Document document() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("A document without any wish can be made.", impossible);
        }
    }
}
