package org.thesischecker.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which books. */
final class BookOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder with a folder for each book, as seen from the working directory (default: rules).")
    private Path rules = Path.of("rules");

    @Option(
            names = "--book",
            paramLabel = "ID",
            split = ",",
            description = "Only this book, a folder under rules; can be given several times.")
    private List<String> books = new ArrayList<>();

    Path rules() {
        return rules;
    }

    /** The books that were asked for; empty for all. */
    List<String> books() {
        return books;
    }

    Given given() {
        return new Given(Objects.requireNonNull(command));
    }
}
