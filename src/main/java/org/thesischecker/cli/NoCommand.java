package org.thesischecker.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thesischecker.source.Nearest;
import picocli.CommandLine.Model.CommandSpec;

/** A run that names no command has nothing to do, and never is a silent success. */
final class NoCommand {

    private NoCommand() {}

    static void refuse(@Nullable CommandSpec command) {
        CommandSpec spec = Objects.requireNonNull(command);
        String names = Nearest.listed(List.copyOf(spec.subcommands().keySet()));
        throw Refusal.because(
                spec.qualifiedName() + ": nothing to do",
                "Expected a command: %s. See %s --help.".formatted(names, spec.qualifiedName()));
    }
}
