package org.thesischecker.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code thesis facts}: what is known, and how it became so. */
@Command(
        name = "facts",
        header = "Look at readings: which one stands, and why the others do not.",
        description = {"", "The commands work on the rows under facts; nothing is changed."},
        footer = {"", "Example:", "  thesis facts show hstech.ytd_return 2025-05-27"})
final class FactsCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec command;

    /** The command with its own commands. */
    static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new FactsCommand())
                .addSubcommand("show", new FactsShowCommand(surroundings))
                .addSubcommand("due", new FactsDueCommand(surroundings));
    }

    @Override
    public void run() {
        NoCommand.refuse(command);
    }
}
