package org.thesischecker.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FilesReferenceTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/schema");
    private static final String ENDING = ".schema.json";

    @Test
    void the_page_on_files_lists_the_fields_of_every_schema() throws IOException {
        GeneratedPage page = new GeneratedPage("docs/reference/files.md");

        for (Path schema : schemas()) {
            page.with(schema.getFileName().toString().replace(ENDING, ""), SchemaTables.of(schema));
        }

        page.isFresh();
    }

    private static List<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }
}
