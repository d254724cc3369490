package org.thesischecker.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code thesis init}: files to begin with. */
@Command(
        name = "init",
        header = "Make a new book, thesis or risk factor, ready to fill in.",
        description = {
            "",
            "The new files load, pass the checks, and their rule tests run; what to fill in says so. Nothing is overwritten, and "
                    + "either all files are written or none."
        },
        footer = {
            "",
            "Examples:",
            "  thesis init book tea-2026 --title \"Tea outlook\" --publisher \"Example House\" --published 2026-01-15",
            "  thesis init thesis tea-cups-2026 --book tea-2026",
            "  thesis init risk-factor drought --book tea-2026"
        })
final class InitCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec command;

    /** The command with its own commands. */
    static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new InitCommand())
                .addSubcommand("book", new InitBookCommand(surroundings))
                .addSubcommand("thesis", new InitThesisCommand(surroundings))
                .addSubcommand("risk-factor", new InitRiskFactorCommand(surroundings));
    }

    @Override
    public void run() {
        NoCommand.refuse(command);
    }
}
