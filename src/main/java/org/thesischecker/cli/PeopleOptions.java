package org.thesischecker.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.thesischecker.ledger.ssh.People;
import picocli.CommandLine.Option;

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

    /** Those whose keys are known; a file that is malformed ends the run. */
    People people() {
        People known = people;
        if (known == null) {
            known = file == null ? People.nobody() : Opened.orRefuse(People.load(file), ExitCode.INVALID);
            people = known;
        }
        return known;
    }
}
