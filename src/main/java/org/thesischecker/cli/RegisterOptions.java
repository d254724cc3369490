package org.thesischecker.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.ledger.RecordedRun;
import org.thesischecker.model.Words;
import org.thesischecker.register.Window;
import org.thesischecker.report.register.Register;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which registers, and of which period. */
final class RegisterOptions {

    private static final String REGISTER = "--register";
    private static final String FROM = "--from";
    private static final String ALL = "all";

    private final Surroundings surroundings;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = REGISTER,
            paramLabel = "NAME",
            split = ",",
            description = {
                "runs (default): the runs, and each week without one;",
                "triggers: what fired which risk factor, from when to when;",
                "people: who has seen, waived, taken back or redacted what;",
                "late-inputs: rows that were public before they were entered;",
                "rule-changes: who changed the rules, and what that altered;",
                "sources, errata: who stated the readings, what was misprinted;",
                "matrix: what of the report is judged by what;",
                "all of them. Can be given several times."
            })
    private List<String> registers = new ArrayList<>(List.of("runs"));

    @Option(
            names = FROM,
            paramLabel = "DATE",
            description = "The first day, as 2025-10-01 (default: the earliest as-of date of a run).")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day (default: today, UTC).")
    private @Nullable String to;

    RegisterOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Refuses what cannot be meant, before any work is done. */
    void check() {
        wanted();
        if (from != null && to != null) {
            checked(given().day(FROM, from), given().day("--to", to));
        }
    }

    /** The registers, in their order. */
    Set<Register> wanted() {
        Set<Register> wanted = EnumSet.noneOf(Register.class);
        List<String> known = Stream.concat(Words.all(Register.class).stream(), Stream.of(ALL))
                .toList();
        for (String name : registers) {
            if (name.equals(ALL)) {
                return EnumSet.allOf(Register.class);
            }
            wanted.add(Words.parse(Register.class, name)
                    .orElseThrow(() -> given().unknown(REGISTER, name, "there is no such register", known)));
        }
        return wanted;
    }

    /** The period; of days that were not named, those that the runs reach over. */
    Window window(List<RecordedRun> runs) {
        LocalDate today = surroundings.today();
        LocalDate first = from == null
                ? runs.stream()
                        .map(run -> run.entry().asOf())
                        .min(Comparator.naturalOrder())
                        .orElse(today)
                : given().day(FROM, from);
        LocalDate last = to != null
                ? given().day("--to", to)
                : runs.stream()
                        .map(run -> run.entry().asOf())
                        .filter(day -> day.isAfter(today))
                        .max(Comparator.naturalOrder())
                        .orElse(today);
        return checked(first, last);
    }

    private Window checked(LocalDate first, LocalDate last) {
        if (first.isAfter(last)) {
            throw from == null
                    ? given().refusal(
                                    "--to",
                                    last.toString(),
                                    "that is before the first run, of " + first,
                                    "Name the first day of the period with --from.")
                    : given().refusal(
                                    FROM,
                                    first.toString(),
                                    "that is after the last day, " + last,
                                    "A period goes forward.");
        }
        return new Window(first, last, surroundings.today());
    }

    Given given() {
        return new Given(Objects.requireNonNull(command));
    }
}
