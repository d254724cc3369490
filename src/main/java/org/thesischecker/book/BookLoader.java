package org.thesischecker.book;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Links;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceText;

/** Loads books: every file of one, or everything that is wrong with it. */
public final class BookLoader {

    private BookLoader() {}

    /** One book, from its folder. */
    public static Loaded<Book> load(Path bookFolder, Dictionary dictionary) {
        Problems problems = new Problems();
        return new BookReader(bookFolder, dictionary, problems)
                .book()
                .map(book -> problems.orElse(() -> book))
                .orElseGet(() -> Loaded.failed(problems.all()));
    }

    /** All books of a rules folder, by id. */
    public static Loaded<List<Book>> loadAll(Path rulesFolder, Dictionary dictionary) {
        Problems problems = new Problems();
        List<Book> books = new ArrayList<>();
        for (Path folder : bookFolders(rulesFolder, problems)) {
            new BookReader(folder, dictionary, problems).book().ifPresent(books::add);
        }
        return problems.orElse(() -> List.copyOf(books));
    }

    private static List<Path> bookFolders(Path rulesFolder, Problems problems) {
        Optional<Problem> broken = Links.broken(rulesFolder);
        if (broken.isPresent()) {
            problems.add(broken.get());
            return List.of();
        }
        if (!Files.isDirectory(rulesFolder)) {
            refuse(
                    rulesFolder,
                    "there is no such folder",
                    "Rule books are looked for in rules, or where --rules says.",
                    problems);
            return List.of();
        }
        List<Path> folders = new ArrayList<>();
        for (Path file : BookFiles.listed(rulesFolder, problems)) {
            if (Files.isDirectory(file)) {
                folders.add(file);
            } else if (Links.broken(file).isPresent()) {
                Links.broken(file).ifPresent(problems::add);
            } else if (!file.toString().endsWith(".md")) {
                refuse(
                        file,
                        "unknown file",
                        "Rule books are folders; a thesis stands in a book's folder theses.",
                        problems);
            }
        }
        if (folders.isEmpty() && problems.isEmpty()) {
            refuse(
                    rulesFolder,
                    "the folder holds no rule book",
                    "A book is a folder with report.yaml, theses and risk-factors; \"thesis init\" makes one.",
                    problems);
        }
        return folders;
    }

    private static void refuse(Path file, String what, String advice, Problems problems) {
        problems.add(Problem.at(Place.of(SourceText.shown(file)), what, advice));
    }
}
