package org.thesischecker.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.source.Nearest;
import picocli.CommandLine.Option;

/** What a new thesis and a new risk factor have in common: the book they belong to, their title, and what they read. */
final class InitSubject {

    @Option(names = "--book", paramLabel = "ID", description = "The book; may be left out when there is but one.")
    private @Nullable String bookId;

    @Option(names = "--title", paramLabel = "TEXT", description = "A short title, as a heading has it.")
    private @Nullable String title;

    @Option(
            names = "--metric",
            paramLabel = "ID",
            description = "A metric of metrics.yaml that its rules read (default: a made-up one, with a made-up row).")
    private @Nullable String metricId;

    /** The book, and the facts it is judged on; an id that is taken is refused. */
    record Target(Book book, Observations observations) {

        /** The metrics that are defined, by id. */
        Collection<String> metrics() {
            return observations.dictionary().ids();
        }
    }

    Target target(InitOptions options, String id) {
        Observations observations = Opened.orRefuse(Observations.load(options.facts()), ExitCode.INVALID);
        List<Book> books =
                Opened.orRefuse(BookLoader.loadAll(options.rules(), observations.dictionary()), ExitCode.RULES);
        Book book = book(options, books);
        if (book.subject(id).isPresent()) {
            throw Refusal.because(
                    "The book %s has a thesis or risk factor \"%s\" already.".formatted(book.id(), id),
                    "Nothing is overwritten: choose another id.");
        }
        return new Target(book, observations);
    }

    String title(InitOptions options, String fallback) {
        return title == null ? fallback : options.line("--title", title);
    }

    Optional<MetricDefinition> metric(Target target) {
        return Optional.ofNullable(metricId)
                .map(id -> target.observations()
                        .dictionary()
                        .metric(id)
                        .orElseThrow(() -> Refusal.because(
                                "--metric %s: there is no such metric".formatted(id),
                                Nearest.to(
                                                id,
                                                target.observations()
                                                        .dictionary()
                                                        .ids())
                                        .map("Did you mean \"%s\"?"::formatted)
                                        .orElse("Metrics are defined in metrics.yaml, in the facts folder."))));
    }

    private Book book(InitOptions options, List<Book> books) {
        List<String> ids = books.stream().map(Book::id).toList();
        if (bookId == null && books.size() > 1) {
            throw Refusal.because(
                    "There are several books: %s.".formatted(String.join(", ", ids)), "Say which with --book.");
        }
        String wanted = bookId == null ? ids.get(0) : bookId;
        return books.stream()
                .filter(book -> book.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> options.given().unknown("--book", wanted, "there is no such book", ids));
    }
}
