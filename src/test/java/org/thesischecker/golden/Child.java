package org.thesischecker.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.thesischecker.source.EditedFolder;

/** A review made by a process of its own: its console text and its JSON file. */
record Child(String text, String json) {

    /**
     * Runs the command with what asks for the review of the shipped book over the frozen facts on a day.
     *
     * @param folder where its files go
     */
    static Child review(List<String> command, Map<String, String> environment, String day, Path folder)
            throws IOException, InterruptedException {
        Path rules = Files.createDirectory(folder.resolve("shipped"));
        EditedFolder.copyOf(Inputs.BOOK, rules.resolve(Inputs.BOOK_ID));
        Path text = folder.resolve("review.txt");
        Path json = folder.resolve("review.json");
        Path said = folder.resolve("said.txt");
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of("review", "--as-of", day, "--format", "text", "--report", "json=" + json));
        whole.addAll(List.of("--rules", rules.toString(), "--facts", Inputs.FROZEN_FACTS.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(whole).redirectOutput(text.toFile()).redirectError(said.toFile());
        builder.environment().putAll(environment);

        int code = builder.start().waitFor();

        assertThat(code).as(() -> content(said)).isZero();
        return new Child(content(text), content(json));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
