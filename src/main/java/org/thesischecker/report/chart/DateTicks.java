package org.thesischecker.report.chart;

import java.text.SimpleDateFormat;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;

/** Which days an axis names: so many that their names have room. */
final class DateTicks {

    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60};
    private static final long MONTH = 30L * 86_400_000L;
    private static final int ROOM = 76;

    private DateTicks() {}

    /** The ticks from one time to another, in milliseconds, over some pixels. */
    static DateTickUnit over(long first, long last, int width) {
        double most = Math.max(1, width / (double) ROOM);
        double span = (last - first) / (double) MONTH;
        int months = MONTHS[MONTHS.length - 1];
        for (int index = MONTHS.length - 1; index >= 0; index--) {
            if (span / MONTHS[index] <= most) {
                months = MONTHS[index];
            }
        }
        SimpleDateFormat format = new SimpleDateFormat(months < 12 ? "yyyy-MM" : "yyyy", Locale.ROOT);
        format.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        return months < 12
                ? new DateTickUnit(DateTickUnitType.MONTH, months, format)
                : new DateTickUnit(DateTickUnitType.YEAR, months / 12, format);
    }
}
