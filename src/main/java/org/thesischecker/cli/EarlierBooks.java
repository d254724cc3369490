package org.thesischecker.cli;

import java.nio.file.Path;
import java.util.List;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.git.Commit;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;

/**
 * The books of a rules folder as a git commit has them.
 *
 * @param name the commit as it was asked for, with the beginning of its id
 */
record EarlierBooks(List<Book> books, String name) {

    private static final int SHORT = 12;

    /**
     * Reads them; refuses a commit that is none, or has none of the wanted books.
     *
     * @param option by which the commit is asked for
     * @param folder of the rules
     */
    static EarlierBooks of(
            Given given, String option, String revision, Path folder, List<Book> wanted, Dictionary dictionary) {
        Loaded<Commit> loaded = Commit.read(folder, revision);
        Commit commit = loaded.value()
                .orElseThrow(
                        () -> refusal(given, option, revision, loaded.problems().get(0)));
        List<Book> all = Opened.orRefuse(BookLoader.loadAll(commit.folder(), dictionary), ExitCode.RULES);
        List<String> ids = wanted.stream().map(Book::id).toList();
        if (all.stream().map(Book::id).noneMatch(ids::contains)) {
            throw given.unknown(
                    option,
                    revision,
                    "it has none of the books " + String.join(", ", ids),
                    all.stream().map(Book::id).toList());
        }
        return new EarlierBooks(all, revision + " (" + commit.id().substring(0, SHORT) + ")");
    }

    private static Refusal refusal(Given given, String option, String revision, Problem problem) {
        return given.refusal(option, revision, problem.what(), problem.advice());
    }
}
