package org.thesischecker.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thesischecker.ledger.ssh.People;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whose keys are whose. */
final class PeopleOptions {

    @Option(
            names = "--people",
            paramLabel = "FILE",
            description =
                    "Whose keys are whose: allowed signers, as OpenSSH has them, one name a line. Without it each name "
                            + "is only claimed.")
    private @Nullable Path file;

    private @Nullable People people;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Those whose keys are known; a file that is malformed ends the run. */
    People people() {
        People known = people;
        if (known == null) {
            known = file == null ? People.nobody() : load(file);
            people = known;
        }
        return known;
    }

    private People load(Path named) {
        new Given(Objects.requireNonNull(command))
                .mustExist(
                        "--people",
                        named,
                        "Name a file of allowed signers, as OpenSSH has it: a name and a key a line.");
        return Opened.orRefuse(People.load(named), ExitCode.INVALID);
    }
}
