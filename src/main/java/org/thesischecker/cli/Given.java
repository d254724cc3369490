package org.thesischecker.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Words;
import org.thesischecker.source.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The values of options, and where each was given: on the command line, in a variable or in the configuration file. */
final class Given {

    private static final Pattern DAY_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** How many names a message tells. */
    private static final int MOST = 10;

    private final CommandSpec command;

    Given(CommandSpec command) {
        this.command = command;
    }

    /** A text, without blanks around it; empty when the option is not given. One that is given and blank is refused. */
    Optional<String> text(String option, @Nullable String value) {
        if (value != null && value.isBlank()) {
            throw refusal(option, "\"\"", "that is empty", "Give a text, or leave it away. Nothing was done.");
        }
        return Optional.ofNullable(value).map(String::strip);
    }

    /** A day of the calendar. */
    LocalDate day(String option, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException impossible) {
            String what = DAY_FORM.matcher(value).matches() ? "there is no such day" : "that is no day";
            throw refusal(option, value, what, "Expected a day of the calendar as 2025-10-31.");
        }
    }

    /** One of an enum's words. */
    <E extends Enum<E>> E word(String option, Class<E> type, String value) {
        return Words.parse(type, value).orElseThrow(() -> unknown(option, value, "that is not known", Words.all(type)));
    }

    /** A refusal that names what is known, and the nearest. */
    Refusal unknown(String option, String value, String what, List<String> known) {
        return unknown(option, value, what, known, "");
    }

    /**
     * The same; of many names it asks for the nearest first and tells some.
     *
     * @param command that lists all of them; empty when none does
     */
    Refusal unknown(String option, String value, String what, List<String> known, String command) {
        if (known.size() > MOST) {
            return refusal(option, value, what, some(value, known, command));
        }
        String expected = known.isEmpty() ? "" : "Known: " + String.join(", ", known) + ".";
        return refusal(option, value, what, Nearest.advice(expected, value, known));
    }

    private static String some(String value, List<String> known, String command) {
        String first = String.join(", ", Nearest.nearFirst(value, known).subList(0, MOST));
        String where = command.isEmpty() ? "" : ": \"%s\" lists them".formatted(command);
        return "%s Known: %s and %d more%s."
                .formatted(Nearest.question(value, known), first, known.size() - MOST, where)
                .strip();
    }

    /** Refuses a file that is not there. */
    void mustExist(String option, Path file, String advice) {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw refusal(option, file.toString(), "there is no such file", advice);
        }
    }

    Refusal refusal(String option, String value, String what, String advice) {
        return Refusal.because(named(option, value) + ": " + what, advice);
    }

    /** The option as it was given: {@code --as-of 2025-02-30}, or {@code .thesis.yaml:1:8: as-of 2025-02-30}. */
    private String named(String option, String value) {
        boolean typed = command.commandLine().getParseResult().hasMatchedOption(option);
        return typed ? option + " " + value : origin(option).orElse(option) + " " + value;
    }

    private Optional<String> origin(String option) {
        OptionSpec spec = command.findOption(option);
        String key = spec == null ? option.substring(2) : Settings.key(spec);
        return command.commandLine().getDefaultValueProvider() instanceof Settings settings
                ? settings.of(key).map(setting -> setting.origin() + ": " + key)
                : Optional.empty();
    }
}
