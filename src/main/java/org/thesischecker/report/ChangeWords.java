package org.thesischecker.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Unit;
import org.thesischecker.whatif.Supposed;

/** A supposed change in words. */
final class ChangeWords {

    private ChangeWords() {}

    /** What is changed: {@code tea.cups.annual 2025}, {@code forecast of ... 2026}, {@code threshold cups/full-year}. */
    static String what(Supposed change) {
        if (change instanceof Supposed.OfRow row) {
            String name = row.row().metric() + " " + row.row().period();
            return row.isForecast() ? "forecast of " + name : name;
        }
        return change.key().replace("threshold:", "threshold ");
    }

    /** What stands: {@code at least US$ 416 bn}, {@code no reading}. */
    static String before(Supposed change) {
        if (change instanceof Supposed.OfRow row) {
            return row.standing().map(EvidenceWords::value).orElse(row.isForecast() ? "no forecast" : "no reading");
        }
        Supposed.OfThreshold threshold = (Supposed.OfThreshold) change;
        return Amount.of(threshold.threshold().value(), threshold.threshold().unit());
    }

    /** What takes its place. */
    static String after(Supposed change) {
        return change instanceof Supposed.OfRow row
                ? EvidenceWords.value(row.row())
                : Amount.of(change.after(), unit(change));
    }

    /** By how much, in the unit and in percent; empty where the two cannot be compared. */
    static String difference(Supposed change) {
        Optional<BigDecimal> before = change.before().filter(value -> isPlain(change));
        if (before.isEmpty() || unit(change).equals(Unit.BOOLEAN)) {
            return "";
        }
        BigDecimal difference = change.after().subtract(before.get());
        Unit unit = unit(change).minus(unit(change)).orElse(unit(change));
        String amount = Amount.signed(difference, unit);
        return percent(unit(change), difference, before.get())
                .map(percent -> amount + " (" + percent + ")")
                .orElse(amount);
    }

    /** How much of a percentage another one is confuses more than it tells. */
    private static Optional<String> percent(Unit unit, BigDecimal difference, BigDecimal before) {
        if (unit.equals(Unit.PERCENT) || unit.equals(Unit.PERCENTAGE_POINTS)) {
            return Optional.empty();
        }
        return Optional.ofNullable(Decimals.over(difference, before.abs()))
                .map(ratio -> Amount.about(ratio.movePointRight(2)));
    }

    static Unit unit(Supposed change) {
        return change.change().target().unit();
    }

    private static boolean isPlain(Supposed change) {
        return !(change instanceof Supposed.OfRow row)
                || row.standing()
                        .map(Observation::bound)
                        .filter(Bound.NONE::equals)
                        .isPresent();
    }
}
