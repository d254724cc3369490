package org.thesischecker.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A terminal in which tests run commands, on a day of their choice. */
final class Terminal {

    /** The made-up book of the tests. */
    static final Path TEA = Path.of("src/test/books/tea");

    private final Map<String, String> environment = new HashMap<>();
    private Path directory = Path.of("src/test/books");
    private boolean person;
    private Instant now = Instant.parse("2026-02-28T12:00:00Z");

    /** What a command said, and how it ended. */
    record Screen(int exitCode, String out, String err) {}

    Terminal with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Terminal in(Path folder) {
        directory = folder;
        return this;
    }

    Terminal at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    Terminal readByPerson() {
        person = true;
        return this;
    }

    /** Runs a command on the made-up book. */
    Screen runOnTea(String... arguments) {
        String[] all = new String[arguments.length + 4];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--rules";
        all[arguments.length + 1] = TEA.resolve("rules").toString();
        all[arguments.length + 2] = "--facts";
        all[arguments.length + 3] = TEA.resolve("facts").toString();
        return run(all);
    }

    /** On the book and facts of this project. */
    Screen runOnShipped(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--rules", "rules", "--facts", "facts"));
        return run(all.toArray(String[]::new));
    }

    /** What if, on the made-up book. */
    Screen whatIf(String... arguments) {
        return runOnTea(
                Stream.concat(Stream.of("what-if"), Stream.of(arguments)).toArray(String[]::new));
    }

    Screen run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(out, arguments);
    }

    /** Runs a command whose reader has gone. */
    Screen runIntoClosedPipe(String... arguments) {
        return run(
                new OutputStream() {
                    @Override
                    public void write(int sign) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                },
                arguments);
    }

    private Screen run(OutputStream out, String... arguments) {
        StringWriter err = new StringWriter();
        Surroundings surroundings =
                new Surroundings(directory, environment, Clock.fixed(now, ZoneOffset.ofHours(13)), person);
        int exitCode = new Run(surroundings, out, new PrintWriter(err, true)).of(List.of(arguments));
        String said = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Screen(exitCode, said, err.toString().replace(System.lineSeparator(), "\n"));
    }
}
