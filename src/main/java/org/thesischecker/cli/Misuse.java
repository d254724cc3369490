package org.thesischecker.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.source.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Arguments that the command does not have, as a letter. */
final class Misuse {

    private Misuse() {}

    static Refusal refusal(ParameterException misuse) {
        CommandLine line = misuse.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        String help = "See %s --help.".formatted(command);
        if (misuse instanceof UnmatchedArgumentException unmatched) {
            return unmatched(command, line, unmatched.getUnmatched().get(0), help);
        }
        return Refusal.because(command + ": " + plain(String.valueOf(misuse.getMessage())), help);
    }

    /** Words for those who do not know the language that the tool is written in. */
    private static String plain(String message) {
        return message.replaceAll("is not an? (int|long)$", "is no whole number");
    }

    private static Refusal unmatched(String command, CommandLine line, String argument, String help) {
        boolean option = argument.startsWith("-");
        List<String> known =
                option ? List.copyOf(line.getCommandSpec().optionsMap().keySet()) : names(line);
        String what = option ? "no option" : line.getSubcommands().isEmpty() ? "nothing to do with" : "no command";
        String question = Nearest.question(argument, known);
        String listed = option || known.isEmpty() ? "" : "Known: " + String.join(", ", known) + ".";
        return Refusal.because(
                "%s: %s \"%s\"".formatted(command, what, argument),
                Stream.of(listed, question, help)
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private static List<String> names(CommandLine line) {
        return line.getParent() == null
                ? Commands.names()
                : List.copyOf(line.getSubcommands().keySet());
    }
}
