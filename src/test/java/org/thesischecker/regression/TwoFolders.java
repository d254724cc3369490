package org.thesischecker.regression;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Problem;
import org.thesischecker.model.View;
import org.thesischecker.source.EditedFolder;
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

    private final EditedFolder base;
    private final EditedFolder now;

    private TwoFolders(EditedFolder base, EditedFolder now) {
        this.base = base;
        this.now = now;
    }

    /** The rules and facts in a folder, and a copy of them. */
    static TwoFolders of(Path original, Path folder) {
        Path base = folder.resolve("base");
        Path now = folder.resolve("now");
        for (String name : List.of("rules", "facts")) {
            EditedFolder.copyOf(original.resolve(name), base.resolve(name));
            EditedFolder.copyOf(original.resolve(name), now.resolve(name));
        }
        return new TwoFolders(new EditedFolder(base), new EditedFolder(now));
    }

    /** The tea book twice. The drought would hide what becomes of the imports, so it is only noted. */
    static TwoFolders tea(Path folder) {
        return of(TEA, folder).both(IMPORTS, "effect: at-risk", "effect: noted");
    }

    /** The same edit on both sides. */
    TwoFolders both(String file, String from, String to) {
        base.edited(file, from, to);
        return edited(file, from, to);
    }

    TwoFolders edited(String file, String from, String to) {
        now.edited(file, from, to);
        return this;
    }

    TwoFolders with(String file, String content) {
        now.with(file, content);
        return this;
    }

    TwoFolders without(String file) {
        now.without(file);
        return this;
    }

    String content(String file) {
        return now.content(file);
    }

    DiffSide base() {
        return side(base);
    }

    DiffSide now() {
        return side(now);
    }

    private static DiffSide side(EditedFolder folder) {
        Observations observations = value(Observations.load(List.of(folder.file("facts"))));
        return new DiffSide(value(BookLoader.loadAll(folder.file("rules"), observations.dictionary())), observations);
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
