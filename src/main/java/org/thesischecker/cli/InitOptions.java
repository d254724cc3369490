package org.thesischecker.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.scaffold.NewFiles;
import org.thesischecker.scaffold.Project;
import org.thesischecker.source.Characters;
import org.thesischecker.source.SourceText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where new files go, and how they are written. */
final class InitOptions {

    private final Surroundings surroundings;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder with a folder for each book, as seen from the working directory (default: rules).")
    private Path rules = Path.of("rules");

    @Option(
            names = "--facts",
            paramLabel = "DIR",
            split = ",",
            description = "Folder with readings; of several, new files go into the first one (default: facts).")
    private List<Path> facts = new ArrayList<>(List.of(Path.of("facts")));

    @Option(names = "--owner", paramLabel = "NAME", description = "Who looks after it (default: your-desk).")
    private String owner = "your-desk";

    InitOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Path rules() {
        return rules;
    }

    List<Path> facts() {
        return facts;
    }

    String owner() {
        return line("--owner", owner);
    }

    LocalDate today() {
        return surroundings.today();
    }

    /**
     * Where new files go.
     *
     * @param metrics the metrics that are defined already, by id
     */
    Project project(Collection<String> metrics) {
        return new Project(rules, facts.get(0), Set.copyOf(metrics), surroundings.today());
    }

    Given given() {
        return new Given(spec());
    }

    /** An id of a book, a thesis or a risk factor. */
    String id(String name, String value) {
        if (!Book.isId(value)) {
            throw given().refusal(
                            name, value, "that is no id", "Expected lower-case letters, digits and single hyphens.");
        }
        return value;
    }

    /** A text that can stand on one line. */
    String line(String option, String value) {
        if (value.isBlank() || Characters.firstInvisible(value).isPresent()) {
            throw given().refusal(
                            option,
                            Characters.visible(value),
                            "that is empty, or has a character that cannot be seen",
                            "Expected a few words on one line.");
        }
        return value;
    }

    /** Writes the files, says which, and what to do next. */
    void write(Map<Path, String> files, List<String> next) {
        List<Path> written = Opened.orRefuse(NewFiles.write(files), ExitCode.INVALID);
        StringBuilder said = new StringBuilder("Written:\n");
        written.forEach(file -> said.append("  ").append(SourceText.shown(file)).append('\n'));
        said.append("Next:\n");
        next.forEach(step -> said.append("  ").append(step).append('\n'));
        spec().commandLine().getOut().print(said);
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(command);
    }
}
