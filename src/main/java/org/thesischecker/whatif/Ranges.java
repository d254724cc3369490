package org.thesischecker.whatif;

import java.math.BigDecimal;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.MetricDefinition;

/** What values a metric can have. */
final class Ranges {

    private Ranges() {}

    /** Refuses a value that the metric cannot have; a threshold can have any. */
    static void check(Target target, BigDecimal value) throws Misread {
        if (target instanceof Target.OfReading reading) {
            check(reading.metric(), value);
        } else if (target instanceof Target.OfForecast forecast) {
            check(forecast.metric(), value);
        }
    }

    /** Refuses a value that the metric cannot have and to which a change leads from another one. */
    static void check(Change change, BigDecimal before, BigDecimal value) throws Misread {
        try {
            check(change.target(), value);
        } catch (Misread outside) {
            if (!(change.shift() instanceof Shift.By by)) {
                throw outside;
            }
            String amount = Decimals.text(by.amount());
            throw new Misread(
                    outside.what(),
                    "%s It is %s now, changed by %s; ==%s sets a value with its sign."
                            .formatted(outside.advice(), Decimals.text(before), amount, amount));
        }
    }

    private static void check(MetricDefinition metric, BigDecimal value) throws Misread {
        if (value.compareTo(metric.lowest()) < 0 || value.compareTo(metric.highest()) > 0) {
            throw new Misread(
                    "value %s of %s is outside its range".formatted(Decimals.text(value), metric.id()),
                    "Expected %s to %s %s (%s)."
                            .formatted(
                                    Decimals.text(metric.lowest()),
                                    Decimals.text(metric.highest()),
                                    metric.unit(),
                                    defined(metric)));
        }
    }

    /** Where the metric is defined. */
    static String defined(MetricDefinition metric) {
        return metric.place().file() + ":" + metric.place().line();
    }
}
