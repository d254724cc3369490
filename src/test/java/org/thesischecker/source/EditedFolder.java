package org.thesischecker.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder of a test's own, whose files it edits. */
public record EditedFolder(Path path) {

    /**
     * A copy of all that is in a folder.
     *
     * @param path where it is made
     */
    public static EditedFolder copyOf(Path original, Path path) {
        try (Stream<Path> all = Files.walk(original)) {
            for (Path from : all.toList()) {
                Path to = path.resolve(original.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
            return new EditedFolder(path);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** One text in place of another wherever it stands in a file, and it has to stand there. */
    public EditedFolder edited(String file, String from, String to) {
        String text = content(file);
        assertThat(text).as("%s holds what is edited", file).contains(from);
        return with(file, text.replace(from, to));
    }

    public EditedFolder with(String file, String content) {
        try {
            Files.createDirectories(file(file).getParent());
            Files.writeString(file(file), content);
            return this;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    public EditedFolder without(String file) {
        try {
            Files.delete(file(file));
            return this;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    public String content(String file) {
        try {
            return Files.readString(file(file));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    public Path file(String name) {
        return path.resolve(name);
    }
}
