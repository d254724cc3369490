package org.thesischecker.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.thesischecker.engine.EngineVersion;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.Runs;
import org.thesischecker.ledger.SigningKey;
import org.thesischecker.ledger.Snapshot;
import org.thesischecker.report.ReviewResult;
import org.thesischecker.review.Review;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether a review is recorded, where and by whom. */
final class RecordOptions {

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    private final Surroundings surroundings;

    @Option(
            names = "--record",
            description = "Record the whole review in the ledger, with the rules and facts it rests on.")
    private boolean record;

    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "Who records; the ledger keeps it as claimed (default: nobody named).")
    private String who = "";

    RecordOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Which ledger, whether it is there or not. */
    LedgerOptions ledger() {
        return ledger;
    }

    /** Refuses what cannot be recorded, before any work is done. */
    void check() {
        if (record) {
            ledger.signer();
            ledger.openedToWrite().close();
        }
    }

    /**
     * Records a review, if that was asked for.
     *
     * @return what was recorded, for people; empty when it was not asked for
     */
    List<String> record(Review review, Path rules, List<Path> facts) {
        if (!record) {
            return List.of();
        }
        SigningKey signer = ledger.signer();
        List<String> books =
                review.books().stream().map(book -> book.book().id()).toList();
        Snapshot files = Opened.orRefuse(Snapshot.of(rules, books, facts), ExitCode.INVALID);
        Instant now = surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        try (Ledger opened = ledger.openedToWrite()) {
            Runs runs = new Runs(opened, whole -> ReviewResult.of(whole).json());
            long number = Opened.orRefuse(
                    runs.record(
                            review, files, new Runs.Signature(now, who, Version.text(), EngineVersion.text()), signer),
                    ExitCode.INVALID);
            return List.of("Recorded as run %d in %s.".formatted(number, ledger.file()));
        }
    }
}
