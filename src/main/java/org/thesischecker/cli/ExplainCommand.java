package org.thesischecker.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.explain.Explanation;
import org.thesischecker.report.ExplanationResult;
import org.thesischecker.source.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code thesis explain}: why, and why not. */
@Command(
        name = "explain",
        header = "Explain why a thesis or risk factor stands where it stands, and why not elsewhere.",
        description = {
            "",
            "Shows the step of the verdict rules that decided, then every rule with each condition: TRUE, FALSE or UNKNOWN, its "
                    + "place in the rule file, the value it was tested with beside the threshold, and where that was read. A "
                    + "thesis that is resolved is explained on the day on which it was resolved."
        },
        footer = {
            "",
            "Examples:",
            "  thesis explain csp-capex-2025",
            "  thesis explain trade-friction --as-of 2025-10-31",
            "  thesis explain csp-capex-2025 --format json"
        })
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private final BookOptions books = new BookOptions();

    @Mixin
    private final FactsOptions facts;

    @Mixin
    private final OutputOptions output;

    @Parameters(index = "0", paramLabel = "ID", description = "The id of a thesis or of a risk factor.")
    private String id = "";

    ExplainCommand(Surroundings surroundings) {
        this.facts = new FactsOptions(surroundings);
        this.output = new OutputOptions(surroundings);
    }

    @Override
    public Integer call() {
        output.check();
        Opened opened = Opened.of(books, facts);
        Book book = book(opened.books());
        Opened narrowed = new Opened(List.of(book), opened.observations(), opened.asOf(), opened.view()).judgeable();
        LocalDate asOf = narrowed.asOf();
        output.write(new ExplanationResult(Explanation.of(book, narrowed.observations(), id, asOf, narrowed.view())));
        return ExitCode.OK.number();
    }

    private Book book(List<Book> opened) {
        List<Book> having =
                opened.stream().filter(book -> book.subject(id).isPresent()).toList();
        if (having.isEmpty()) {
            List<String> known = opened.stream()
                    .flatMap(book -> Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream()))
                    .map(Subject::id)
                    .toList();
            throw Refusal.because(
                    "There is no thesis or risk factor \"%s\".".formatted(id),
                    Nearest.advice("\"thesis list\" shows them all.", id, known));
        }
        if (having.size() > 1) {
            throw Refusal.because(
                    "\"%s\" stands in several books: %s.".formatted(id, String.join(", ", ids(having))),
                    "Say which one with --book.");
        }
        return having.get(0);
    }

    private static List<String> ids(List<Book> books) {
        return books.stream().map(Book::id).toList();
    }
}
