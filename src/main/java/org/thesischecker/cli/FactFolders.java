package org.thesischecker.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.thesischecker.facts.Observations;
import picocli.CommandLine.Option;

/** Which facts, for a command that asks for no day of its own. */
final class FactFolders {

    @Option(
            names = "--facts",
            paramLabel = "DIR",
            split = ",",
            description = "Folder with readings and their metrics.yaml; can be given several times (default: facts).")
    private List<Path> facts = new ArrayList<>(List.of(Path.of("facts")));

    List<Path> folders() {
        return List.copyOf(facts);
    }

    /** All rows of the facts folders, whenever they became known. */
    Observations observations() {
        return Opened.orRefuse(Observations.load(facts), ExitCode.INVALID);
    }
}
