package org.thesischecker.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Problem;
import org.thesischecker.model.View;
import org.thesischecker.source.Loaded;

/** Rules and facts twice, in folders of a test's own: the base, and the later side, which is the one that is edited. */
final class TwoFolders {

    /** A made-up book about tea. */
    static final Path TEA = Path.of("src/test/books/tea");

    static final String CUPS = "rules/tea-2025h2/theses/tea-cups-2025.yaml";
    static final String FULL_YEAR = "  full-year:\n    value: 6.74";
    static final String RULES = "rules/tea-2025h2/theses/tea-cups-2025.drl";
    static final String IMPORTS = "rules/tea-2025h2/theses/tea-imports-grow.yaml";
    static final String ROWS = "facts/tea.csv";

    private final Path original;
    private final Path folder;

    private TwoFolders(Path original, Path folder) {
        this.original = original;
        this.folder = folder;
    }

    /** The rules and facts in a folder, and a copy of them. */
    static TwoFolders of(Path original, Path folder) {
        for (String name : List.of("rules", "facts")) {
            copy(original.resolve(name), folder.resolve("base").resolve(name));
            copy(original.resolve(name), folder.resolve("now").resolve(name));
        }
        return new TwoFolders(folder.resolve("base"), folder.resolve("now"));
    }

    /** The tea book twice. The drought would hide what becomes of the imports, so it is only noted. */
    static TwoFolders tea(Path folder) {
        return of(TEA, folder).both(IMPORTS, "effect: at-risk", "effect: noted");
    }

    /** The same edit on both sides. */
    TwoFolders both(String file, String from, String to) {
        new TwoFolders(folder, original).edited(file, from, to);
        return edited(file, from, to);
    }

    private static void copy(Path source, Path target) {
        try (Stream<Path> all = Files.walk(source)) {
            for (Path from : all.toList()) {
                Path to = target.resolve(source.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    TwoFolders edited(String file, String from, String to) {
        String text = content(file);
        assertThat(text).as("%s holds what is edited", file).contains(from);
        return with(file, text.replace(from, to));
    }

    TwoFolders with(String file, String content) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), content);
            return this;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    TwoFolders without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    String content(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    DiffSide base() {
        return side(original);
    }

    DiffSide now() {
        return side(folder);
    }

    private static DiffSide side(Path folder) {
        Observations observations = value(Observations.load(List.of(folder.resolve("facts"))));
        return new DiffSide(
                value(BookLoader.loadAll(folder.resolve("rules"), observations.dictionary())), observations);
    }

    private static <T> T value(Loaded<T> loaded) {
        return loaded.value()
                .orElseThrow(() -> new AssertionError(
                        loaded.problems().stream().map(Problem::text).collect(Collectors.joining("\n"))));
    }

    BookDiff diff() {
        return whole(View.PUBLISHED).books().get(0);
    }

    RulesDiff whole(View view) {
        return whole(view, Collections.emptySortedSet());
    }

    RulesDiff whole(View view, SortedSet<LocalDate> recorded) {
        return RulesDiff.of(base(), now(), view, recorded, any -> true, () -> {});
    }
}
