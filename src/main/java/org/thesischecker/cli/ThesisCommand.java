package org.thesischecker.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code thesis}: the root of all commands. */
@Command(
        name = "thesis",
        header = "Holds a research report's claims against what was publicly known on a day.",
        description = {
            "",
            "Every claim is kept as rules in a book, a folder under rules; every number that was published is a row under "
                    + "facts. The commands judge the one by the other."
        },
        footer = {
            "",
            "Start with:",
            "  thesis review                    where every thesis stands today",
            "  thesis review --as-of 2025-10-31 where they stood that day",
            "  thesis COMMAND --help            options and examples of a command",
            "",
            "Options have other defaults in the file .thesis.yaml of the working directory (as-of: 2025-10-31)",
            "or in a variable (THESIS_AS_OF=2025-10-31); the command line wins, then the variable."
        })
final class ThesisCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public void run() {
        NoCommand.refuse(command);
    }
}
