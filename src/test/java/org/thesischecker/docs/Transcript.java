package org.thesischecker.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document tells its reader to do, in order: files to write and commands to run with the output they give.
 *
 * <p>A fenced block {@code console} holds lines {@code $ command}, each followed by its output; a line {@code ...} in the
 * output stands for any lines. A block with {@code file=PATH} after its language is written to that file, one with
 * {@code append=PATH} is added to it.
 */
public final class Transcript {

    private static final Pattern FENCE = Pattern.compile("^ *```(\\w+)(?: +(file|append)=(\\S+))?$");
    private static final String ANY_LINES = "...";

    private final Path document;
    private final List<Step> steps;

    private Transcript(Path document, List<Step> steps) {
        this.document = document;
        this.steps = steps;
    }

    /** One thing to do. */
    private sealed interface Step {}

    private record Write(Path file, String text, boolean append) implements Step {}

    private record Command(String line, List<String> output, int at) implements Step {}

    static Transcript of(Path document) throws IOException {
        List<Step> steps = new ArrayList<>();
        List<String> lines = Files.readAllLines(document);
        for (int index = 0; index < lines.size(); index++) {
            Matcher fence = FENCE.matcher(lines.get(index));
            if (fence.matches()) {
                int end = end(lines, index + 1);
                steps.addAll(steps(fence, lines.subList(index + 1, end), index + 2));
                index = end;
            }
        }
        return new Transcript(document, steps);
    }

    boolean hasCommands() {
        return steps.stream().anyMatch(Command.class::isInstance);
    }

    /**
     * Does everything, in a folder.
     *
     * @return what came out differently, as a message; empty when all is as the document says
     */
    Optional<String> playedIn(Path folder) throws IOException, InterruptedException {
        for (Step step : steps) {
            if (step instanceof Write write) {
                write(write, folder);
            } else if (step instanceof Command command) {
                List<String> found = run(command.line(), folder);
                if (!matches(command.output(), found)) {
                    return Optional.of("%s:%d: $ %s%n%n%s%n%n-- but it prints --%n%n%s"
                            .formatted(
                                    document,
                                    command.at(),
                                    command.line(),
                                    String.join("\n", command.output()),
                                    String.join("\n", found)));
                }
            }
        }
        return Optional.empty();
    }

    private static int end(List<String> lines, int from) {
        int end = from;
        while (!lines.get(end).strip().equals("```")) {
            end++;
        }
        return end;
    }

    private static List<Step> steps(Matcher fence, List<String> lines, int at) {
        if (fence.group(2) != null) {
            String text = String.join("\n", lines) + "\n";
            return List.of(
                    new Write(Path.of(fence.group(3)), text, fence.group(2).equals("append")));
        }
        return fence.group(1).equals("console") ? commands(lines, at) : List.of();
    }

    private static List<Step> commands(List<String> lines, int at) {
        List<Step> commands = new ArrayList<>();
        List<String> output = new ArrayList<>();
        for (int index = lines.size() - 1; index >= 0; index--) {
            String line = lines.get(index);
            if (line.startsWith("$ ")) {
                commands.add(0, new Command(line.substring(2), List.copyOf(output), at + index));
                output.clear();
            } else {
                output.add(0, line.stripTrailing());
            }
        }
        return commands;
    }

    private static void write(Write write, Path folder) throws IOException {
        Path file = folder.resolve(write.file());
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (write.append()) {
            Files.writeString(file, write.text(), StandardOpenOption.APPEND);
        } else {
            Files.writeString(file, write.text());
        }
    }

    private static List<String> run(String command, Path folder) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        String launcher = Path.of("").toAbsolutePath().toString();
        shell.environment().merge("PATH", launcher, (path, first) -> first + ":" + path);
        shell.environment().put("NO_COLOR", "1");
        Process process = shell.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return output.lines().map(String::stripTrailing).toList();
    }

    /** Whether the lines are the expected ones, where a line of three points stands for any number of lines. */
    static boolean matches(List<String> expected, List<String> found) {
        if (expected.isEmpty()) {
            return found.isEmpty();
        }
        List<String> rest = expected.subList(1, expected.size());
        if (!expected.get(0).equals(ANY_LINES)) {
            return !found.isEmpty()
                    && expected.get(0).equals(found.get(0))
                    && matches(rest, found.subList(1, found.size()));
        }
        for (int skipped = 0; skipped <= found.size(); skipped++) {
            if (matches(rest, found.subList(skipped, found.size()))) {
                return true;
            }
        }
        return false;
    }
}
