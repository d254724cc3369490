package org.thesischecker.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.thesischecker.ledger.LedgerUnusable;
import org.thesischecker.source.Characters;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** One run of a command, from its arguments to its exit code. */
final class Run {

    private final Surroundings surroundings;
    private final OutputStream data;
    private final PrintWriter messages;

    /**
     * A run.
     *
     * @param data where results go
     * @param messages where everything else goes
     */
    Run(Surroundings surroundings, OutputStream data, PrintWriter messages) {
        this.surroundings = surroundings.writingTo(data);
        this.data = data;
        this.messages = messages;
    }

    /** Runs the command that the arguments name; whatever happens becomes an exit code, and never a stack trace. */
    int of(List<String> arguments) {
        StringWriter result = new StringWriter();
        try {
            int exitCode = execute(arguments, result);
            return written(result.toString(), exitCode);
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError failure) {
            return failed(failure, arguments);
        }
    }

    private int execute(List<String> arguments, StringWriter result) {
        CommandLine line = Commands.line(surroundings, arguments);
        CommandStyle.apply(line, surroundings.colour());
        line.setOut(new PrintWriter(result, true)).setErr(messages);
        line.setDefaultValueProvider(settings(arguments));
        line.setParameterExceptionHandler((misuse, given) -> misused(misuse));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            result.getBuffer().setLength(0);
            return failed(failure, arguments);
        });
        return line.execute(arguments.toArray(String[]::new));
    }

    /** Help is shown however wrong the settings are. */
    private Settings settings(List<String> arguments) {
        boolean helpWanted = arguments.contains("--help") || arguments.contains("--version") || arguments.isEmpty();
        return helpWanted
                ? Settings.none()
                : Opened.orRefuse(
                        Settings.load(surroundings.directory(), surroundings.environment()), ExitCode.INVALID);
    }

    private int misused(ParameterException misuse) {
        return refused(Misuse.refusal(misuse));
    }

    private int refused(Refusal refusal) {
        refusal.text().lines().map(Characters::visible).forEach(messages::println);
        return refusal.exitCode().number();
    }

    private int failed(Throwable failure, List<String> arguments) {
        if (failure instanceof Refusal refusal) {
            return refused(refusal);
        }
        if (failure instanceof LedgerUnusable unusable) {
            return refused(Refusal.of(ExitCode.INVALID, List.of(unusable.problem())));
        }
        messages.println(new Crash(failure, arguments).letter());
        return ExitCode.INTERNAL.number();
    }

    private int written(String result, int exitCode) {
        try {
            data.write(result.getBytes(StandardCharsets.UTF_8));
            data.flush();
            return exitCode;
        } catch (IOException cause) {
            String reason = String.valueOf(cause.getMessage());
            if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
                return ExitCode.CLOSED_PIPE.number();
            }
            return refused(Refusal.because("stdout cannot be written: " + reason, ""));
        }
    }
}
