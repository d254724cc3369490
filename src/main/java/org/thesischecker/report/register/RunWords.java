package org.thesischecker.report.register;

import java.time.Instant;
import java.util.stream.Collectors;
import org.thesischecker.ledger.RecordedRun;
import org.thesischecker.register.RunsRegister.Gap;
import org.thesischecker.register.Stand;
import org.thesischecker.register.Timing;
import org.thesischecker.register.Window;

/** Runs in words. */
final class RunWords {

    private static final int MINUTE = 16;

    private RunWords() {}

    /** {@code run 3, as of 2025-10-17}; where it was not recorded in time, when. */
    static String of(RecordedRun run) {
        String name = "run %d, as of %s".formatted(run.number(), run.entry().asOf());
        return switch (Timing.of(run.entry())) {
            case ON_TIME -> name;
            case RECONSTRUCTED -> name + ", reconstructed on " + Window.recordedOn(run.entry());
            case AHEAD -> name + ", recorded ahead on " + Window.recordedOn(run.entry());
        };
    }

    /** A time to the minute, in UTC. */
    static String minute(Instant at) {
        return at.toString().substring(0, MINUTE).replace('T', ' ');
    }

    /** {@code FIRED in run 3, as of 2025-10-17}. */
    static String of(Stand stand) {
        return stand.state() + " in " + of(stand.run());
    }

    static String of(Timing timing) {
        return switch (timing) {
            case ON_TIME -> "on time";
            case RECONSTRUCTED -> "reconstructed";
            case AHEAD -> "ahead of its day";
        };
    }

    /** Why a week has no run in time. */
    static String of(Gap gap) {
        String runs = gap.runs().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return switch (gap.why()) {
            case NOT_RECORDED -> "no run of this week is recorded";
            case BEFORE_THE_FIRST -> "no run of this week is recorded; the ledger had no run of this book yet";
            case RECONSTRUCTED -> "no run in time; reconstructed later by run " + runs;
            case AHEAD -> "no run in time; only recorded ahead by run " + runs;
        };
    }
}
