package org.thesischecker.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.thesischecker.cli.Terminal.Screen;
import org.thesischecker.source.EditedFolder;

/** The made-up tea book in a repository of a test's own; the drought is only noted, so that it hides nothing. */
final class TeaRepository {

    static final String BOOK = "rules/tea-2025h2/";
    static final String CUPS = BOOK + "theses/tea-cups-2025.yaml";
    static final String IMPORTS = BOOK + "theses/tea-imports-grow.yaml";
    static final String ROWS = "facts/tea.csv";
    static final String FULL_YEAR = "  full-year:\n    value: 6.74";

    private final EditedFolder folder;
    private Terminal terminal = new Terminal();

    private TeaRepository(EditedFolder folder) {
        this.folder = folder;
    }

    /** The book, committed on the branch main. */
    static TeaRepository in(Path folder) {
        EditedFolder copy = EditedFolder.copyOf(Terminal.TEA, folder);
        try {
            Git.init()
                    .setInitialBranch("main")
                    .setDirectory(folder.toFile())
                    .call()
                    .close();
        } catch (GitAPIException cause) {
            throw new IllegalStateException(cause);
        }
        return new TeaRepository(copy)
                .edited(IMPORTS, "effect: at-risk", "effect: noted")
                .committed();
    }

    TeaRepository committed() {
        PersonIdent somebody = new PersonIdent("Somebody", "somebody@example.org", Instant.EPOCH, ZoneOffset.UTC);
        try (Git git = Git.open(folder.path().toFile())) {
            git.add().addFilepattern(".").call();
            git.add().addFilepattern(".").setUpdate(true).call();
            git.commit()
                    .setMessage("The tea book")
                    .setAuthor(somebody)
                    .setCommitter(somebody)
                    .setSign(false)
                    .call();
            return this;
        } catch (IOException | GitAPIException cause) {
            throw new IllegalStateException(cause);
        }
    }

    TeaRepository edited(String file, String from, String to) {
        folder.edited(file, from, to);
        return this;
    }

    /** One more row at the end of the facts. */
    TeaRepository row(String row) {
        return with(ROWS, content(ROWS) + row + "\n");
    }

    TeaRepository with(String file, String content) {
        folder.with(file, content);
        return this;
    }

    TeaRepository without(String file) {
        folder.without(file);
        return this;
    }

    TeaRepository at(Terminal other) {
        terminal = other;
        return this;
    }

    String content(String file) {
        return folder.content(file);
    }

    Path file(String name) {
        return folder.file(name);
    }

    /** Every file but those of git, with what it holds. */
    Map<String, String> everything() {
        try (Stream<Path> files = Files.walk(folder.path())) {
            Map<String, String> all = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.path().relativize(file).toString();
                if (!name.startsWith(".git")) {
                    all.put(name, Files.readString(file));
                }
            }
            return all;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Runs {@code thesis diff}; paths are shown as they would be in the folder itself. */
    Screen diff(String... options) {
        List<String> all = new ArrayList<>(List.of("diff"));
        all.addAll(List.of(options));
        if (!all.contains("--rules")) {
            all.addAll(List.of("--rules", file("rules").toString()));
        }
        all.addAll(List.of("--facts", file("facts").toString()));
        Screen screen = terminal.run(all.toArray(String[]::new));
        String here = folder.path() + "/";
        return new Screen(
                screen.exitCode(), screen.out().replace(here, ""), screen.err().replace(here, ""));
    }
}
