package org.thesischecker.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;

/** Runs shell commands as a person would, with the real launcher. */
final class Shell {

    static final Path PROJECT = Path.of("").toAbsolutePath();

    private static boolean buildInUse;

    private Shell() {}

    /** What a command said, and how it ended. */
    record Ended(int exitCode, String out, String err) {}

    /** Maven leaves a jar untouched when nothing in it changed; the launcher compares times only. */
    static synchronized void useTheBuild() {
        if (buildInUse) {
            return;
        }
        buildInUse = true;
        try {
            Files.setLastModifiedTime(PROJECT.resolve("target/thesis-checker.jar"), FileTime.from(Instant.now()));
        } catch (IOException cause) {
            throw new UncheckedIOException("Run the integration tests with \"mvn verify\".", cause);
        }
    }

    /** Runs a line of sh in a folder. */
    static Ended run(Path folder, String line, Map<String, String> environment) {
        try {
            Path out = Files.createTempFile("out", ".txt");
            Path err = Files.createTempFile("err", ".txt");
            ProcessBuilder builder = new ProcessBuilder("sh", "-c", line)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("THESIS_") || name.equals("NO_COLOR"));
            builder.environment().putAll(environment);
            int exitCode = builder.start().waitFor();
            return new Ended(exitCode, taken(out), taken(err));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }

    static Ended run(Path folder, String line) {
        return run(folder, line, Map.of());
    }

    private static String taken(Path file) throws IOException {
        String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Files.delete(file);
        return content;
    }
}
