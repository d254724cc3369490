package org.thesischecker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.Cases;
import org.thesischecker.book.CasesLoader;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.regression.TestedBook;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Nearest;
import org.thesischecker.source.Problems;

/** The cases of the books that are open: all of them, or those that a regular expression matches. */
final class CaseChoice {

    private static final String RUN = "--run";

    private final BookOptions books;
    private final @Nullable String expression;

    CaseChoice(BookOptions books, @Nullable String expression) {
        this.books = books;
        this.expression = expression;
    }

    Optional<String> expression() {
        return Optional.ofNullable(expression);
    }

    /** Refuses what is no regular expression. */
    Pattern pattern() {
        try {
            return Pattern.compile(expression().orElse(""));
        } catch (PatternSyntaxException wrong) {
            throw books.given()
                    .refusal(
                            RUN,
                            wrong.getPattern(),
                            "that is no regular expression: " + wrong.getDescription(),
                            "It is looked for in BOOK/THESIS/NAME OF THE CASE, for instance \"nev-.*/without\".");
        }
    }

    /** The cases that were asked for, a list for each book; everything that is wrong with any of the files is refused. */
    List<List<Cases>> of(List<Book> opened, Dictionary dictionary) {
        Pattern pattern = pattern();
        List<List<Cases>> all = loaded(opened, dictionary);
        List<String> titles = new ArrayList<>();
        List<List<Cases>> chosen = new ArrayList<>();
        for (int index = 0; index < opened.size(); index++) {
            Book book = opened.get(index);
            all.get(index)
                    .forEach(one -> one.cases()
                            .forEach(tried -> titles.add(TestedBook.title(book, one.subject(), tried.name()))));
            chosen.add(all.get(index).stream()
                    .map(one -> one.only(tried -> pattern.matcher(TestedBook.title(book, one.subject(), tried.name()))
                            .find()))
                    .toList());
        }
        refuseNone(opened, titles, chosen);
        return chosen;
    }

    private List<List<Cases>> loaded(List<Book> opened, Dictionary dictionary) {
        Problems problems = new Problems();
        List<Loaded<List<Cases>>> loaded = opened.stream()
                .map(book -> CasesLoader.loadAll(books.rules().resolve(book.id()), book, dictionary))
                .toList();
        loaded.forEach(part -> problems.addAll(part.problems()));
        return Opened.orRefuse(
                problems.orElse(() ->
                        loaded.stream().flatMap(part -> part.value().stream()).toList()),
                ExitCode.INVALID);
    }

    /** Nothing was tried, so nothing was shown to be right. */
    private void refuseNone(List<Book> opened, List<String> titles, List<List<Cases>> chosen) {
        boolean some = chosen.stream()
                .flatMap(List::stream)
                .anyMatch(one -> !one.cases().isEmpty());
        if (titles.isEmpty()) {
            throw Refusal.because(
                    "%s: there is not a single case, so nothing was tested"
                            .formatted(
                                    Nearest.listed(opened.stream().map(Book::id).toList())),
                    "Cases stand in ID.cases.yaml beside ID.drl; see docs/how-to/test-rules.md.");
        }
        if (!some) {
            throw books.given()
                    .refusal(
                            RUN,
                            expression().orElse(""),
                            "no case matches, so nothing was tested",
                            Nearest.advice(
                                    "It is looked for in BOOK/THESIS/NAME OF THE CASE, such as \"%s\"."
                                            .formatted(titles.get(0)),
                                    expression().orElse(""),
                                    subjects(titles)));
        }
    }

    private static List<String> subjects(List<String> titles) {
        return titles.stream().map(title -> title.split("/", 3)[1]).distinct().toList();
    }
}
