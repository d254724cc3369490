package org.thesischecker.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.git.Commit;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Since when, and since which rules, changes are told. */
final class SinceOptions {

    private static final int SHORT = 12;

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
        Loaded<Commit> loaded = Commit.read(folder, revision);
        Commit commit = loaded.value()
                .orElseThrow(() -> refusal(revision, loaded.problems().get(0)));
        List<Book> all = Opened.orRefuse(
                BookLoader.loadAll(commit.folder(), opened.observations().dictionary()), ExitCode.RULES);
        List<String> wanted = opened.books().stream().map(Book::id).toList();
        if (all.stream().map(Book::id).noneMatch(wanted::contains)) {
            throw given().unknown(
                            "--since-rules",
                            revision,
                            "it has none of the books " + String.join(", ", wanted),
                            all.stream().map(Book::id).toList());
        }
        return new Earlier(all, day, revision + " (" + commit.id().substring(0, SHORT) + ")");
    }

    private Refusal refusal(String revision, Problem problem) {
        return given().refusal("--since-rules", revision, problem.what(), problem.advice());
    }

    private Given given() {
        return new Given(Objects.requireNonNull(command));
    }
}
