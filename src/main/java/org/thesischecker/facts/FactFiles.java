package org.thesischecker.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Links;
import org.thesischecker.source.Problems;
import org.thesischecker.source.RegularFiles;
import org.thesischecker.source.SourceText;

/** Finds the files of some facts folders: dictionaries and files of observations, each in order of its path. */
final class FactFiles {

    /** The name of a dictionary. */
    static final String DICTIONARY = "metrics.yaml";

    private final Problems problems;
    private final Set<Path> seen = new HashSet<>();
    private final List<Path> dictionaries = new ArrayList<>();
    private final List<Path> observations = new ArrayList<>();

    FactFiles(List<Path> folders, Problems problems) {
        this.problems = problems;
        folders.forEach(this::search);
        String all = String.join(", ", folders.stream().map(SourceText::shown).toList());
        if (problems.isEmpty() && dictionaries.isEmpty()) {
            refuse(all, "no metrics.yaml", "It defines every metric that the facts are about.");
        }
        if (problems.isEmpty() && observations.isEmpty()) {
            refuse(all, "no facts", "Expected at least one .csv or .json file with observations.");
        }
    }

    List<Path> dictionaries() {
        return dictionaries;
    }

    List<Path> observations() {
        return observations;
    }

    static boolean isJson(Path file) {
        return name(file).endsWith(".json");
    }

    private void search(Path folder) {
        String shown = SourceText.shown(folder);
        Optional<Problem> broken = Links.broken(folder);
        if (broken.isPresent()) {
            problems.add(broken.get());
        } else if (!Files.exists(folder)) {
            refuse(shown, "there is no such folder", "Facts are looked for in facts, or where --facts says.");
        } else if (!Files.isDirectory(folder)) {
            refuse(shown, "it is no folder", "--facts names a folder; all files in it are read.");
        } else {
            walk(folder);
        }
    }

    /** The folder itself may be a link; links to folders in it are refused, as they may lead round or anywhere. */
    private void walk(Path folder) {
        try {
            Path real = folder.toRealPath();
            try (Stream<Path> paths = Files.walk(real)) {
                List<Path> files = paths.filter(path -> !path.equals(real))
                        .map(path -> folder.resolve(real.relativize(path)))
                        .filter(path -> isVisible(folder, path))
                        .filter(path -> looksLikeFile(path) || !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                        .sorted(Comparator.comparing(SourceText::shown))
                        .toList();
                if (files.isEmpty()) {
                    refuse(SourceText.shown(folder), "the folder is empty", "Expected metrics.yaml and .csv files.");
                }
                files.forEach(this::take);
            }
        } catch (UncheckedIOException cause) {
            problems.add(SourceText.unreadable(folder, Objects.requireNonNull(cause.getCause())));
        } catch (IOException cause) {
            problems.add(SourceText.unreadable(folder, cause));
        }
    }

    /** Each file counts once, also where folders overlap. */
    private void take(Path file) {
        if (Files.isDirectory(file) && Files.isSymbolicLink(file)) {
            refuse(
                    SourceText.shown(file),
                    "a link to a folder, inside a folder",
                    "Name that folder with --facts, too.");
        } else if (looksLikeFile(file) && RegularFiles.other(file).isPresent()) {
            RegularFiles.other(file).ifPresent(problems::add);
        } else if (!seen.add(real(file))) {
            return;
        } else if (name(file).equals(DICTIONARY)) {
            dictionaries.add(file);
        } else if (looksLikeFacts(file)) {
            observations.add(file);
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException unreachable) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static boolean looksLikeFile(Path file) {
        return name(file).equals(DICTIONARY) || looksLikeFacts(file);
    }

    private static boolean looksLikeFacts(Path file) {
        return name(file).endsWith(".csv") || name(file).endsWith(".json");
    }

    private static boolean isVisible(Path folder, Path path) {
        Path inside = folder.relativize(path);
        return StreamSupport.stream(inside.spliterator(), false)
                .noneMatch(part -> name(part).startsWith("."));
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private void refuse(String folder, String what, String advice) {
        problems.add(Problem.at(Place.of(folder), what, advice));
    }
}
