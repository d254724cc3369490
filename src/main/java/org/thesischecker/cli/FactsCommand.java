package org.thesischecker.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code thesis facts}: what is known, what is due, and how it comes in. */
@Command(
        name = "facts",
        header = "Look at readings, see which are due, and add them from a sheet.",
        description = {"", "The commands work on the rows under facts; only \"import --write\" changes any."},
        footer = {
            "",
            "Examples:",
            "  thesis facts show hstech.ytd_return 2025-05-27",
            "  thesis facts due --within 14",
            "  thesis facts template --to due.xlsx",
            "  thesis facts import due.xlsx --into facts/readings.csv"
        })
final class FactsCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec command;

    /** The command with its own commands. */
    static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new FactsCommand())
                .addSubcommand("show", new FactsShowCommand(surroundings))
                .addSubcommand("due", new FactsDueCommand(surroundings))
                .addSubcommand("template", new FactsTemplateCommand(surroundings))
                .addSubcommand("import", new FactsImportCommand(surroundings));
    }

    @Override
    public void run() {
        NoCommand.refuse(command);
    }
}
