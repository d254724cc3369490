package org.thesischecker.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.RecordedRun;
import picocli.CommandLine.Option;

/** The dates of the reviews that a ledger has on record. */
final class RecordedDates {

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "Also replay the dates of the reviews recorded in this ledger (default: thesis.ledger, where "
                    + "there is one).")
    private @Nullable Path ledger;

    /** The dates; none when no ledger was named and none is in its usual place. */
    SortedSet<LocalDate> all() {
        Path file = ledger;
        if (file == null && !Files.exists(LedgerOptions.USUAL)) {
            return Collections.emptySortedSet();
        }
        SortedSet<LocalDate> dates = new TreeSet<>();
        try (Ledger opened =
                Opened.orRefuse(Ledger.open(file == null ? LedgerOptions.USUAL : file), ExitCode.INVALID)) {
            RecordedRun.all(opened).forEach(run -> dates.add(run.entry().asOf()));
        }
        return dates;
    }
}
