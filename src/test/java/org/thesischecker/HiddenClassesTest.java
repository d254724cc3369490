package org.thesischecker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class of the tests that has the name and package of one of the tool stands in for it, and the tool fails. */
class HiddenClassesTest {

    private static final Path TOOL = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void no_class_of_the_tests_hides_one_of_the_tool() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            assertThat(files.filter(Files::isRegularFile).map(TESTS::relativize))
                    .isNotEmpty()
                    .filteredOn(file -> Files.exists(TOOL.resolve(file)))
                    .as("classes of the tests with the name and package of one of the tool")
                    .isEmpty();
        }
    }
}
