package org.thesischecker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Problem;
import org.thesischecker.model.View;
import org.thesischecker.model.Words;
import org.thesischecker.source.Links;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.SourceText;

/** What the options name, loaded: books to judge, and what is known of the world. */
record Opened(List<Book> books, Observations observations, LocalDate asOf, View view) {

    /** Loads the books that were asked for, and all facts; what is wrong with any of it ends the run. */
    static Opened of(BookOptions wanted, FactsOptions facts) {
        LocalDate asOf = facts.asOf();
        View view = facts.view();
        Observations observations = facts.observations();
        return new Opened(chosen(wanted, observations), observations, asOf, view);
    }

    /** The same, when there was something to judge on that day: the reports were public, and something was known. */
    Opened judgeable() {
        return judgeable("--as-of");
    }

    /** The same on another day, when there was something to judge on it. */
    Opened on(LocalDate day, String option) {
        return new Opened(books, observations, day, view).judgeable(option);
    }

    private Opened judgeable(String option) {
        refuseEarly(option);
        if (observations.asOf(asOf, view).isEmpty()) {
            String first = observations.days(view).stream()
                    .findFirst()
                    .map(LocalDate::toString)
                    .orElse("never");
            throw Refusal.because(
                    "%s %s: nothing was known by then in the view %s".formatted(option, asOf, Words.of(view)),
                    "The first row became known on %s.".formatted(first));
        }
        return this;
    }

    /** The first day on which all their reports were public. */
    LocalDate firstDay() {
        return books.stream()
                .map(book -> book.report().published())
                .max(Comparator.naturalOrder())
                .orElse(asOf);
    }

    /** The value, or a refusal with everything that is wrong. */
    static <T> T orRefuse(Loaded<T> loaded, ExitCode exitCode) {
        return loaded.value().orElseThrow(() -> Refusal.of(exitCode, loaded.problems()));
    }

    /** The books that were asked for. */
    static List<Book> chosen(BookOptions wanted, Observations observations) {
        refuseMissing(wanted.rules());
        Loaded<List<Book>> loaded = BookLoader.loadAll(wanted.rules(), observations.dictionary());
        List<Book> all = orRefuse(loaded, onlyCases(loaded.problems()) ? ExitCode.INVALID : ExitCode.RULES);
        List<String> known = all.stream().map(Book::id).toList();
        wanted.books().stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw wanted.given().unknown("--book", id, "there is no such book", known);
        });
        return wanted.books().isEmpty()
                ? all
                : all.stream()
                        .filter(book -> wanted.books().contains(book.id()))
                        .toList();
    }

    /** A case file that belongs to nothing spoils no rule. */
    private static boolean onlyCases(List<Problem> problems) {
        return problems.stream().allMatch(problem -> problem.place().file().endsWith(".cases.yaml"));
    }

    /** Without any book there is nothing to do; that is another thing than a book, or a link, that does not load. */
    static void refuseMissing(Path rules) {
        if (Links.broken(rules).isPresent()) {
            return;
        }
        if (Files.exists(rules) && !Files.isDirectory(rules)) {
            throw Refusal.because(
                    rules + ": it is no folder, so there are no rules",
                    "--rules names a folder with a folder for each book.");
        }
        if (!Files.isDirectory(rules)) {
            throw Refusal.because(
                    rules + ": there is no such folder, so there are no rules",
                    "Run the command where the folder rules is, or name it with --rules.");
        }
        if (holdsNoBook(rules)) {
            throw Refusal.because(
                    rules + ": the folder holds no rule book",
                    "A book is a folder in it, with report.yaml, theses and risk-factors; \"thesis init\" makes one.");
        }
    }

    /** Whether a folder of rules has no folder of a book in it. */
    static boolean holdsNoBook(Path rules) {
        try (Stream<Path> files = Files.list(rules)) {
            return files.noneMatch(file -> Files.isDirectory(file) || Files.isSymbolicLink(file));
        } catch (IOException cause) {
            throw Refusal.of(ExitCode.RULES, List.of(SourceText.unreadable(rules, cause)));
        }
    }

    private void refuseEarly(String option) {
        List<Book> early = books.stream()
                .filter(book -> asOf.isBefore(book.report().published()))
                .toList();
        if (!early.isEmpty()) {
            String reports = early.stream()
                    .map(book -> "the report of %s was public (%s)"
                            .formatted(book.id(), book.report().published()))
                    .collect(Collectors.joining(" and before "));
            throw Refusal.because(
                    "%s %s: that is before %s".formatted(option, asOf, reports),
                    "There was nothing to judge. Choose a later day, or other books with --book.");
        }
    }
}
