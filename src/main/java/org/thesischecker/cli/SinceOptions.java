package org.thesischecker.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Since when, and since which rules, changes are told. */
final class SinceOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--since", paramLabel = "DATE", description = "Begin with what changed since this day, and why.")
    private @Nullable String since;

    @Option(
            names = "--since-rules",
            paramLabel = "REF",
            description =
                    "Also tell what edits of the rules changed since this git commit, branch or tag; without --since on "
                            + "the facts of the as-of date.")
    private @Nullable String rules;

    /**
     * The earlier side, if one was asked for.
     *
     * @param folder of the rules, as a commit may have them
     */
    Optional<Earlier> earlier(Opened opened, Path folder) {
        if (since == null && rules == null) {
            return Optional.empty();
        }
        LocalDate day = since == null ? opened.asOf() : day(since, opened);
        return Optional.of(rules == null ? new Earlier(opened.books(), day, "") : ofCommit(rules, folder, opened, day));
    }

    private LocalDate day(String text, Opened opened) {
        LocalDate day = given().day("--since", text);
        if (!day.isBefore(opened.asOf())) {
            throw given().refusal(
                            "--since",
                            text,
                            "that is not before the as-of date, " + opened.asOf(),
                            "Changes are told from the earlier day to the later one.");
        }
        return opened.on(day, "--since").asOf();
    }

    private Earlier ofCommit(String revision, Path folder, Opened opened, LocalDate day) {
        EarlierBooks earlier = EarlierBooks.of(
                given(),
                "--since-rules",
                revision,
                folder,
                opened.books(),
                opened.observations().dictionary());
        return new Earlier(earlier.books(), day, earlier.name());
    }

    private Given given() {
        return new Given(Objects.requireNonNull(command));
    }
}
