package org.thesischecker.report.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberTickUnit;

/** Which values an axis names: round ones, so many that their names have room. */
final class NumberTicks {

    private static final int ROOM = 44;

    private NumberTicks() {}

    /** The ticks from one value to another over some pixels. */
    static NumberTickUnit over(double lowest, double highest, int height) {
        double wanted = (highest - lowest) * ROOM / height;
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        double step = 10 * power;
        for (double round : new double[] {5, 2.5, 2, 1}) {
            step = wanted <= round * power ? round * power : step;
        }
        return new NumberTickUnit(step, new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)));
    }

    /** How wide the widest name is. */
    static double widest(double lowest, double highest, int height, Typeface typeface) {
        NumberTickUnit ticks = over(lowest, highest, height);
        double widest = 0;
        for (double tick = Math.ceil(lowest / ticks.getSize()) * ticks.getSize();
                tick <= highest;
                tick += ticks.getSize()) {
            widest = Math.max(widest, typeface.width(ticks.valueToString(tick)));
        }
        return widest;
    }
}
