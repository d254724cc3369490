package org.thesischecker.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.Cases;
import org.thesischecker.facts.Observations;
import org.thesischecker.regression.ChangedRules;
import org.thesischecker.regression.Mutants;
import picocli.CommandLine.Option;

/** Whether mutants are wanted, of which rules, and how many of them have to be killed. */
final class MutantOptions {

    private static final String BASE = "--base";
    private static final String MIN = "--min-killed";

    @Option(
            names = "--mutate",
            description =
                    "Also make slips in the rules, one at a time, and tell which of them no case notices, each with the "
                            + "case that would.")
    private boolean mutate;

    @Option(
            names = BASE,
            paramLabel = "REF",
            description =
                    "With --mutate: only rules, thresholds and exposures that mean something else than in this git "
                            + "commit.")
    private @Nullable String base;

    @Option(
            names = MIN,
            paramLabel = "PERCENT",
            description =
                    "With --mutate: exit code 1 when of the slips in some rule fewer are noticed, or an excuse of a "
                            + "cases file is not needed.")
    private @Nullable String least;

    /** Refuses what makes no sense. */
    Optional<BigDecimal> minimum(Given given) {
        if (!mutate && (base != null || least != null)) {
            String option = base != null ? BASE : MIN;
            throw given.refusal(
                    option,
                    Objects.requireNonNullElse(base != null ? base : least, ""),
                    "that speaks of mutants, and none are made",
                    "Add --mutate.");
        }
        return Optional.ofNullable(least)
                .map(written -> Percent.of(given, MIN, written, written, "Expected a number from 0 to 100."));
    }

    /** The books of the commit that is compared with, if one is. */
    Optional<EarlierBooks> earlier(BookOptions books, List<Book> opened, Observations known) {
        return Optional.ofNullable(base)
                .map(revision ->
                        EarlierBooks.of(books.given(), BASE, revision, books.rules(), opened, known.dictionary()));
    }

    /** What becomes of the mutants of a book; empty when none are wanted. */
    Optional<Mutants> of(
            Book book,
            Observations known,
            List<Cases> cases,
            Optional<EarlierBooks> earlier,
            Surroundings surroundings) {
        if (!mutate) {
            return Optional.empty();
        }
        ChangedRules changed = earlier.flatMap(books -> books.books().stream()
                        .filter(one -> one.id().equals(book.id()))
                        .findFirst())
                .map(ChangedRules::since)
                .orElseGet(ChangedRules::all);
        int all = Mutants.count(book, known, cases, changed);
        try (Progress progress = new Progress("Mutants", surroundings.watched(), all)) {
            return Optional.of(Mutants.of(book, known, cases, changed, progress::step));
        }
    }

    /** Why the gate trips; empty when it does not. */
    static Optional<String> tripped(List<Mutants> all, Optional<BigDecimal> minimum) {
        return minimum.flatMap(percent -> {
            long few = all.stream()
                    .flatMap(mutants -> mutants.byRule().values().stream())
                    .filter(results -> !Mutants.killed(results.stream()).isAtLeast(percent))
                    .count();
            long unneeded =
                    all.stream().mapToLong(mutants -> mutants.unneeded().size()).sum();
            if (few > 0) {
                return Optional.of("The gate tripped: of %s less than %s%% of the slips are noticed."
                        .formatted(few == 1 ? "1 rule" : few + " rules", percent.toPlainString()));
            }
            return unneeded > 0
                    ? Optional.of("The gate tripped: %s not needed."
                            .formatted(unneeded == 1 ? "1 excuse is" : unneeded + " excuses are"))
                    : Optional.empty();
        });
    }
}
