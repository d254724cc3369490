package org.thesischecker.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.util.diff.DiffUtils;

/** Golden documents in one folder. They are accepted with {@code -Dgoldens.accept=true}, and never where CI runs. */
record Golden(Path folder, boolean accept, boolean ci) {

    private static final Path REVIEWS = Path.of("src", "test", "goldens", "reviews");
    private static final int SHOWN = 60;

    static Golden reviews() {
        return new Golden(REVIEWS, Boolean.getBoolean("goldens.accept"), System.getenv("CI") != null);
    }

    /** Fails unless the document is the golden one, or is accepted in its place. */
    void hold(String name, String actual) {
        if (accept && ci) {
            throw new AssertionError("Goldens are accepted by a person: CI is set, so %s stays.".formatted(name));
        }
        Path golden = folder.resolve(name);
        if (accept) {
            write(golden, actual);
        }
        String expected = Files.exists(golden) ? read(golden) : "";
        if (!expected.equals(actual)) {
            throw new AssertionError(difference(golden, expected, actual));
        }
    }

    private static String difference(Path golden, String expected, String actual) {
        Path found = Path.of("target", "goldens").resolve(String.valueOf(golden.getFileName()));
        write(found, actual);
        List<String> before = expected.lines().toList();
        List<String> after = actual.lines().toList();
        List<String> lines = DiffUtils.generateUnifiedDiff(
                golden.toString(), found.toString(), before, DiffUtils.diff(before, after), 2);
        String more = lines.size() > SHOWN ? "\n(%d more lines)".formatted(lines.size() - SHOWN) : "";
        return """
                %s is no longer what comes out:
                %s%s
                All of it: diff -u %s %s
                If that is as it should be: mvn test -Dtest='Golden*' -Dgoldens.accept=true, and commit the difference.""".formatted(golden, String.join("\n", shown(lines)), more, golden, found);
    }

    private static List<String> shown(List<String> lines) {
        return lines.stream().limit(SHOWN).toList();
    }

    /** The names of all documents in the folder. */
    List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
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
