package org.thesischecker.cli;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How far ahead readings that come are looked for. */
final class DueOptions {

    private static final String UNTIL = "--until";
    private static final String WITHIN = "--within";
    private static final int FARTHEST = 3660;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = UNTIL,
            paramLabel = "DATE",
            description = "What lacks already, or is expected by this day (default: the next of each series).")
    private @Nullable String until;

    @Option(names = WITHIN, paramLabel = "DAYS", description = "The same, so many days from the as-of date.")
    private @Nullable String within;

    /** The last day that is looked at; empty for the next of each series, whenever it comes. */
    Optional<LocalDate> until(LocalDate asOf) {
        if (until != null && within != null) {
            throw Refusal.because("--until and --within say the same", "Give one of them.");
        }
        return within == null
                ? Optional.ofNullable(until).map(day -> day(day, asOf))
                : Optional.of(asOf.plusDays(days(within)));
    }

    private LocalDate day(String text, LocalDate asOf) {
        LocalDate day = given().day(UNTIL, text);
        if (day.isBefore(asOf) || day.isAfter(asOf.plusDays(FARTHEST))) {
            throw given().refusal(
                            UNTIL,
                            text,
                            "that is %s the as-of date %s"
                                    .formatted(day.isBefore(asOf) ? "before" : "more than ten years after", asOf),
                            "What is due is looked for from the as-of date on.");
        }
        return day;
    }

    private int days(String text) {
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > FARTHEST) {
            throw given().refusal(
                            WITHIN,
                            text,
                            "that is no number of days",
                            "Expected a whole number from 0 to %d.".formatted(FARTHEST));
        }
        return Integer.parseInt(text);
    }

    private Given given() {
        return new Given(Objects.requireNonNull(command));
    }
}
