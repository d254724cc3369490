package org.thesischecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents kept beside the tests; {@code mvn test -Dgolden.write} makes them anew, and the diff is for reading. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources");

    private Golden() {}

    static void hold(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (System.getProperty("golden.write") != null) {
                Files.writeString(file, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(file));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
