package org.thesischecker.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceText;

/**
 * A YAML file of a book's folder that is named as its author likes: a scenario, a declared change.
 *
 * @param id the name without its ending
 */
public record NamedFile(String id, Path file) {

    private static final String ENDING = ".yaml";

    /**
     * The files of a folder, by name; a folder that is not there has none. Hidden files and pages in Markdown are none.
     *
     * @param noun what a file is: {@code a scenario}
     */
    public static List<NamedFile> in(Path folder, String noun, Problems problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<NamedFile> named = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> !name(file).startsWith(".") && !name(file).endsWith(".md"))
                    .sorted(Comparator.comparing(NamedFile::name))
                    .forEach(file -> named(file, noun, problems).ifPresent(named::add));
        } catch (IOException cause) {
            problems.add(SourceText.unreadable(folder, cause));
        }
        return List.copyOf(named);
    }

    private static Optional<NamedFile> named(Path file, String noun, Problems problems) {
        String name = name(file);
        String id = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
        if (Book.isId(id)) {
            return Optional.of(new NamedFile(id, file));
        }
        problems.add(Problem.at(
                Place.of(SourceText.shown(file)),
                "\"%s\" is no name of %s's file".formatted(name, noun),
                "Expected lower-case letters, digits and single hyphens, and the ending .yaml."));
        return Optional.empty();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
