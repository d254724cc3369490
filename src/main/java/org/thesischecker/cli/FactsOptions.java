package org.thesischecker.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.View;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which facts, and what was known of them when. */
final class FactsOptions {

    private final Surroundings surroundings;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--facts",
            paramLabel = "DIR",
            split = ",",
            description = "Folder with readings and their metrics.yaml; can be given several times (default: facts).")
    private List<Path> facts = new ArrayList<>(List.of(Path.of("facts")));

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "What was known on this day, as 2025-10-31 (default: today, UTC).")
    private @Nullable String asOf;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = {
                "published: what was public on that day (default);",
                "entered: what these files knew on that day."
            })
    private String view = "published";

    FactsOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    LocalDate asOf() {
        return asOf == null ? surroundings.today() : given().day("--as-of", asOf);
    }

    /** The true day, in UTC. */
    LocalDate today() {
        return surroundings.today();
    }

    View view() {
        return given().word("--view", View.class, view);
    }

    List<Path> folders() {
        return facts;
    }

    /** All rows of the facts folders, whenever they became known. */
    Observations observations() {
        return Opened.orRefuse(Observations.load(facts), ExitCode.INVALID);
    }

    private Given given() {
        return new Given(Objects.requireNonNull(command));
    }
}
