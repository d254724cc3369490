package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.book.Cases;
import org.thesischecker.book.CasesLoader;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Problem;
import org.thesischecker.regression.RuleTests;
import org.thesischecker.source.Loaded;

/** The rule tests that the tutorial writes pass on the book that it writes, before it breaks it. */
class TutorialCasesTest {

    private static final Path BOOK = Path.of("rules/lantern-outlook-2025");

    @Test
    void every_case_of_the_tutorial_comes_to_what_it_expects(@TempDir Path folder) throws IOException {
        String page = Files.readString(Path.of("docs/tutorial/second-book.md"));
        for (FencedBlock block : FencedBlock.of(page.substring(0, page.indexOf(". Break it")))) {
            if (block.file().isPresent()) {
                write(folder.resolve(block.file().get()), block);
            }
        }

        Observations known = loaded(Observations.load(List.of(folder.resolve("facts"))));
        Dictionary dictionary = known.dictionary();
        Book book = loaded(BookLoader.load(folder.resolve(BOOK), dictionary));
        List<Cases> cases = loaded(CasesLoader.loadAll(folder.resolve(BOOK), book, dictionary));

        RuleTests tests = RuleTests.run(book, known, cases);

        assertThat(words(tests.problems())).isEmpty();
        assertThat(tests.passed()).isTrue();
    }

    private static void write(Path file, FencedBlock block) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                block.content(),
                StandardOpenOption.CREATE,
                block.isAppended() ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static <T> T loaded(Loaded<T> loaded) {
        return loaded.value().orElseThrow(() -> new AssertionError(words(loaded.problems())));
    }

    private static String words(List<Problem> problems) {
        return problems.stream().map(Problem::text).collect(Collectors.joining("\n"));
    }
}
