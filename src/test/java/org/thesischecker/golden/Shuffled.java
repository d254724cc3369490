package org.thesischecker.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Copies of facts and rules that say the same in another order. */
final class Shuffled {

    private static final Pattern RULE = Pattern.compile("(?ms)^rule .*?^end$");
    private static final Pattern METRIC = Pattern.compile("(?m)^  [a-z0-9][^\\n]*\\n(?:(?:   [^\\n]*)?\\n)*");
    private static final int FILES = 5;

    private final Random random;

    Shuffled(long seed) {
        this.random = new Random(seed);
    }

    /** All rows, shuffled into other files; the entries of the dictionary in another order. */
    Path facts(Path from, Path to) {
        List<String> rows = new ArrayList<>();
        String header = "";
        for (Path file : files(from)) {
            if (file.toString().endsWith(".csv")) {
                List<String> lines = read(file).lines().toList();
                header = lines.get(0);
                rows.addAll(lines.subList(1, lines.size()));
            }
        }
        Collections.shuffle(rows, random);
        for (int index = 0; index < FILES; index++) {
            List<String> part = rows.subList(rows.size() * index / FILES, rows.size() * (index + 1) / FILES);
            write(
                    to.resolve("folder-" + index % 2).resolve(random.nextInt(1000) + "-" + index + ".csv"),
                    header + "\n" + String.join("\n", part) + "\n");
        }
        write(to.resolve("metrics.yaml"), dictionary(read(from.resolve("metrics.yaml"))));
        return to;
    }

    /** The rules of each file in another order; files made in another order. */
    Path rules(Path from, Path to) {
        List<Path> files = new ArrayList<>(files(from));
        Collections.shuffle(files, random);
        for (Path file : files) {
            String content = read(file);
            String other = file.toString().endsWith(".drl") ? reordered(content, RULE) : content;
            write(to.resolve(from.relativize(file).toString()), other);
        }
        return to;
    }

    private String dictionary(String yaml) {
        int start = yaml.indexOf("\nmetrics:\n") + "\nmetrics:\n".length();
        return yaml.substring(0, start) + reordered(yaml.substring(start), METRIC);
    }

    /** The text with the places of what matches swapped. */
    private String reordered(String text, Pattern pattern) {
        List<String> blocks = new ArrayList<>(
                pattern.matcher(text).results().map(MatchResult::group).toList());
        Collections.shuffle(blocks, random);
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(blocks.remove(0)));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
