package org.thesischecker.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Links;
import org.thesischecker.source.Nearest;
import org.thesischecker.source.Problems;
import org.thesischecker.source.RegularFiles;
import org.thesischecker.source.SourceText;

/** The files of a book's folder: which theses and risk factors there are; whatever has no place in it is named. */
final class BookFiles {

    static final String REPORT = "report.yaml";
    static final String THESES = "theses";
    static final String RISK_FACTORS = "risk-factors";

    private static final String LETTERS = "Expected lower-case letters, digits and single hyphens.";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Set<String> FOLDERS = Set.of(THESES, RISK_FACTORS, "scenarios", "changes");
    private static final List<String> ENDINGS = List.of(".cases.yaml", ".yaml", ".drl");

    private final Path book;
    private final Problems problems;
    private final Map<Path, List<Path>> listings = new HashMap<>();
    private boolean unreadable;

    BookFiles(Path book, Problems problems) {
        this.book = book;
        this.problems = problems;
        checkFolder();
    }

    Path report() {
        return book.resolve(REPORT);
    }

    /** The ids of all theses, or of all risk factors, that have a description. */
    List<String> ids(String folder) {
        return stems(folder, ".yaml").stream().filter(BookFiles::isId).toList();
    }

    /** The ids that have a case file. */
    List<String> tested(String folder) {
        return stems(folder, ".cases.yaml").stream().filter(BookFiles::isId).toList();
    }

    Path description(String folder, String id) {
        return book.resolve(folder).resolve(id + ".yaml");
    }

    Path rules(String folder, String id) {
        return book.resolve(folder).resolve(id + ".drl");
    }

    Path cases(String folder, String id) {
        return book.resolve(folder).resolve(id + ".cases.yaml");
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Whether a folder of the book could not be listed, so that nothing more is known of what it lacks. */
    boolean isUnreadable() {
        return unreadable;
    }

    private void checkFolder() {
        String name = name(book.toAbsolutePath().normalize());
        if (!isId(name)) {
            refuse(book, "\"%s\" is no id of a book".formatted(name), LETTERS);
        }
        for (Path file : listed(book)) {
            checkEntry(file);
        }
        if (!unreadable && isMissing(report())) {
            refuse(report(), "there is no such file", "It says which report the book is about, and how to cite it.");
        }
        checkSubjects(THESES, "thesis");
        checkSubjects(RISK_FACTORS, "risk factor");
        TreeSet<String> both = new TreeSet<>(ids(THESES));
        both.retainAll(ids(RISK_FACTORS));
        both.forEach(id -> refuse(
                description(RISK_FACTORS, id), "\"%s\" is a thesis too".formatted(id), "An id names one of them."));
        if (problems.isEmpty() && ids(THESES).isEmpty()) {
            refuse(book.resolve(THESES), "the book has no thesis", "A thesis is id.yaml and id.drl in this folder.");
        }
    }

    private void checkEntry(Path file) {
        String name = name(file);
        boolean known = Files.isDirectory(file) ? FOLDERS.contains(name) : name.equals(REPORT) || name.endsWith(".md");
        if (Links.broken(file).isPresent()) {
            Links.broken(file).ifPresent(problems::add);
        } else if (name.equals(REPORT)) {
            RegularFiles.other(file).ifPresent(problems::add);
        } else if (!known && FOLDERS.contains(name)) {
            refuse(file, "it is no folder", "Expected a folder of this name, with a file for each.");
        } else if (!known) {
            Set<String> expected = new TreeSet<>(FOLDERS);
            expected.add(REPORT);
            refuse(
                    file,
                    "unknown file or folder in a book",
                    Nearest.advice("Expected %s.".formatted(Nearest.listed(List.copyOf(expected))), name, expected));
        }
    }

    private void checkSubjects(String folder, String noun) {
        for (Path file : listed(book.resolve(folder))) {
            String name = name(file);
            String ending = ENDINGS.stream().filter(name::endsWith).findFirst().orElse("");
            String stem = name.substring(0, name.length() - ending.length());
            if (ending.isEmpty()) {
                checkUnknown(file, noun, name);
            } else if (RegularFiles.other(file).isPresent()) {
                RegularFiles.other(file).ifPresent(problems::add);
            } else if (!isId(stem)) {
                refuse(file, "\"%s\" is no id of a %s".formatted(stem, noun), LETTERS);
            } else if (isMissing(description(folder, stem))) {
                refuse(
                        file,
                        "%s for an unknown %s".formatted(ending.equals(".drl") ? "rules" : "cases", noun),
                        Nearest.advice("There is no %s.yaml beside it.".formatted(stem), stem, stems(folder, ".yaml")));
            }
        }
        for (String id : ids(folder)) {
            if (isMissing(rules(folder, id)) && Files.isRegularFile(description(folder, id))) {
                refuse(
                        description(folder, id),
                        "the %s has no rules".formatted(noun),
                        "Write them in %s.drl beside it.".formatted(id));
            }
        }
    }

    private void checkUnknown(Path file, String noun, String name) {
        if (name.endsWith(".md")) {
            return;
        }
        String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        List<String> expected =
                ENDINGS.stream().map(ending -> stem + ending).sorted().toList();
        refuse(
                file,
                "unknown file",
                Nearest.advice("A %s has %s.".formatted(noun, String.join(", ", expected)), name, expected));
    }

    private List<String> stems(String folder, String ending) {
        return listed(book.resolve(folder)).stream()
                .map(BookFiles::name)
                .filter(name -> ENDINGS.stream()
                        .filter(name::endsWith)
                        .findFirst()
                        .orElse("")
                        .equals(ending))
                .map(name -> name.substring(0, name.length() - ending.length()))
                .toList();
    }

    private List<Path> listed(Path folder) {
        return listings.computeIfAbsent(folder, this::list);
    }

    private List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Problems own = new Problems();
        List<Path> files = listed(folder, own);
        unreadable |= !own.isEmpty();
        problems.addAll(own.every());
        return files;
    }

    /** Nothing is there; of something else than a file it is said what it is. */
    private static boolean isMissing(Path file) {
        return !Files.isRegularFile(file) && RegularFiles.other(file).isEmpty();
    }

    /** What stands in a folder, by name, without hidden files. */
    static List<Path> listed(Path folder, Problems problems) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !name(file).startsWith("."))
                    .sorted(Comparator.comparing(BookFiles::name))
                    .toList();
        } catch (IOException cause) {
            problems.add(SourceText.unreadable(folder, cause));
            return List.of();
        }
    }

    private void refuse(Path file, String what, String advice) {
        problems.add(Problem.at(Place.of(SourceText.shown(file)), what, advice));
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
