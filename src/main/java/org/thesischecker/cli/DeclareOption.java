package org.thesischecker.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.regression.BookDiff;
import org.thesischecker.regression.DeclaredChangeLoader;
import org.thesischecker.regression.DraftDeclaration;
import org.thesischecker.report.DiffResult;
import org.thesischecker.source.SourceText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what a diff found and nobody declared as a file to fill in. */
final class DeclareOption {

    private static final String OPTION = "--declare";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = OPTION,
            paramLabel = "NAME",
            description =
                    "Write what nobody declared to changes/NAME.yaml of its book, for you to fill in who and why.")
    private @Nullable String name;

    /** Refuses a name that cannot be written, before any work is done. */
    void check(Path rules) {
        String wanted = name;
        if (wanted == null) {
            return;
        }
        if (!Book.isId(wanted)) {
            throw given().refusal(
                            OPTION,
                            wanted,
                            "that is no name",
                            "Expected lower-case letters, digits and single hyphens.");
        }
        try (Stream<Path> books = Files.list(rules)) {
            books.map(book -> file(book, wanted))
                    .filter(Files::exists)
                    .findFirst()
                    .ifPresent(file -> {
                        throw given().refusal(
                                        OPTION,
                                        wanted,
                                        SourceText.shown(file) + " is there already",
                                        "It is the record of a change: choose another name, or remove it.");
                    });
        } catch (IOException unreadable) {
            throw Refusal.of(ExitCode.RULES, List.of(SourceText.unreadable(rules, unreadable)));
        }
    }

    private static Path file(Path book, String name) {
        return book.resolve(DeclaredChangeLoader.FOLDER).resolve(name + ".yaml");
    }

    /** Writes a file for each book that has something to declare, and says so; nothing when it was not asked for. */
    List<String> written(DiffResult result, Path rules) {
        String wanted = name;
        if (wanted == null) {
            return List.of();
        }
        Map<Path, byte[]> drafts = new LinkedHashMap<>();
        for (BookDiff book : result.diff().books()) {
            DraftDeclaration.of(book, result.diff().rows(), result.declarations(book))
                    .ifPresent(text ->
                            drafts.put(file(rules.resolve(book.id()), wanted), text.getBytes(StandardCharsets.UTF_8)));
        }
        if (drafts.isEmpty()) {
            throw Refusal.because(
                    "%s %s: there is nothing to declare.".formatted(OPTION, wanted),
                    "No edit makes a flip that is not declared, and no past row is edited.");
        }
        drafts.keySet().forEach(DeclareOption::makeFolder);
        WholeFiles.write(OPTION, drafts);
        List<String> lines = new ArrayList<>();
        drafts.keySet().forEach(file -> lines.add("Wrote %s: fill in who and why.".formatted(SourceText.shown(file))));
        return lines;
    }

    private static void makeFolder(Path file) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
        } catch (IOException cause) {
            throw Refusal.because(
                    "%s: %s cannot be written".formatted(OPTION, SourceText.shown(file)), "Is writing permitted?");
        }
    }

    private Given given() {
        return new Given(Objects.requireNonNull(command));
    }
}
