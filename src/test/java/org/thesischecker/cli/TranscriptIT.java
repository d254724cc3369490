package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs {@code src/test/transcripts/*.txt} through the launcher: a line with the command, the exit code, stdout, stderr.
 *
 * <p>{@code mvn verify -Dtranscripts.write} writes them anew from their first lines, except those with elisions.
 */
class TranscriptIT {

    private static final Path FOLDER = Path.of("src/test/transcripts");

    @BeforeAll
    static void use_the_build() {
        Shell.useTheBuild();
    }

    @TestFactory
    Stream<DynamicTest> commands_say_what_their_transcripts_say() throws IOException {
        List<Path> transcripts;
        try (Stream<Path> files = Files.list(FOLDER)) {
            transcripts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        return transcripts.stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> hold(Transcript.read(file))));
    }

    private static void hold(Transcript expected) throws IOException {
        Shell.Ended ended = Shell.run(Shell.PROJECT, expected.command());
        Transcript actual = Transcript.of(expected, ended);
        if (System.getProperty("transcripts.write") != null && !expected.isElided()) {
            Files.writeString(expected.file(), actual.text());
        } else if (!expected.isMetBy(actual)) {
            assertThat(actual.text()).isEqualTo(expected.text());
        }
    }

    /** One file. */
    record Transcript(Path file, String command, String exitCode, List<String> out, List<String> err) {

        static Transcript read(Path file) throws IOException {
            List<String> lines = Files.readAllLines(file);
            int out = lines.indexOf("-- stdout");
            int err = lines.indexOf("-- stderr");
            boolean isNew = lines.size() == 1;
            return new Transcript(
                    file,
                    lines.get(0).substring("$ ".length()),
                    isNew ? "" : lines.get(1).substring("-- exit ".length()),
                    isNew ? List.of() : lines.subList(out + 1, err),
                    isNew ? List.of() : lines.subList(err + 1, lines.size()));
        }

        static Transcript of(Transcript expected, Shell.Ended ended) {
            return new Transcript(
                    expected.file,
                    expected.command,
                    Integer.toString(ended.exitCode()),
                    ended.out().lines().toList(),
                    ended.err().lines().toList());
        }

        boolean isMetBy(Transcript actual) {
            return exitCode.equals(actual.exitCode)
                    && new Expected(out).isMetBy(actual.out)
                    && new Expected(err).isMetBy(actual.err);
        }

        boolean isElided() {
            return text().contains("\n...\n") || text().contains("[..]");
        }

        String text() {
            return Stream.of(
                            Stream.of("$ " + command, "-- exit " + exitCode, "-- stdout"),
                            out.stream(),
                            Stream.of("-- stderr"),
                            err.stream())
                    .flatMap(lines -> lines)
                    .map(line -> line + "\n")
                    .reduce("", String::concat);
        }
    }
}
