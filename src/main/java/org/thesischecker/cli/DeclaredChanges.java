package org.thesischecker.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.thesischecker.book.Book;
import org.thesischecker.regression.DeclaredChange;
import org.thesischecker.regression.DeclaredChangeLoader;
import org.thesischecker.source.Problems;

/** The declared changes of some books. */
final class DeclaredChanges {

    private DeclaredChanges() {}

    /**
     * All of them, by book; what is wrong with any of them ends the run.
     *
     * @param before the same book before a change, by its id; empty when it is not known
     */
    static Map<String, List<DeclaredChange>> of(List<Book> books, Path rules, Function<String, Optional<Book>> before) {
        Problems problems = new Problems();
        Map<String, List<DeclaredChange>> declared = new TreeMap<>();
        for (Book book : books) {
            problems.take(DeclaredChangeLoader.loadAll(
                            rules.resolve(book.id()), before.apply(book.id()), Optional.of(book)))
                    .ifPresent(changes -> declared.put(book.id(), changes));
        }
        return Opened.orRefuse(problems.orElse(() -> declared), ExitCode.RULES);
    }

    /** Ends the run when something is wrong with one of them. */
    static void refuseWrong(List<Book> books, Path rules) {
        of(books, rules, any -> Optional.empty());
    }
}
