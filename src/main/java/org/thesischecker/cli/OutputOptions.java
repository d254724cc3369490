package org.thesischecker.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thesischecker.report.Result;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How and where a result is written. */
final class OutputOptions {

    private static final List<String> INPUTS = List.of("--rules", "--facts");

    private final Surroundings surroundings;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Format on stdout: text (default), json or markdown.")
    private String format = "text";

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            description = "Also write the result to a file, whole or not at all; can be given several times.")
    private List<String> reports = new ArrayList<>();

    @Option(names = "--no-color", description = "No colour; the variable NO_COLOR does the same.")
    private boolean noColor;

    OutputOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Refuses what cannot be written, before any work is done. */
    void check() {
        stdout();
        files();
    }

    /** Whether any of what is written is for people. */
    boolean isForPeople() {
        return stdout() != Format.JSON || files().values().stream().anyMatch(format -> format != Format.JSON);
    }

    /** Writes the files, and then stdout. */
    void write(Result result) {
        Map<Path, String> contents = new LinkedHashMap<>();
        files().forEach((file, as) -> contents.put(file, as.renderer(false).render(result)));
        WholeFiles.write(contents);
        boolean colour = surroundings.colour() && !noColor;
        spec().commandLine().getOut().print(stdout().renderer(colour).render(result));
    }

    /** The format on stdout. */
    Format stdout() {
        return given().word("--format", Format.class, format);
    }

    private Map<Path, Format> files() {
        ReportFiles allowed = new ReportFiles("--report", inputs());
        Map<Path, Format> files = new LinkedHashMap<>();
        for (String report : reports) {
            int sign = report.indexOf('=');
            if (sign < 0 || sign == report.length() - 1) {
                throw given().refusal(
                                "--report",
                                report,
                                "that is no FORMAT=FILE",
                                "Expected for instance json=review.json.");
            }
            Format as = given().word("--report", Format.class, report.substring(0, sign));
            if (files.put(allowed.target(Path.of(report.substring(sign + 1))), as) != null) {
                throw given().refusal("--report", report, "that file is named twice", "");
            }
        }
        return files;
    }

    /** The folders that the command reads, whichever it is. */
    List<Path> inputs() {
        List<Path> inputs = new ArrayList<>();
        for (String name : INPUTS) {
            OptionSpec option = spec().findOption(name);
            if (option != null && option.getValue() instanceof Path folder) {
                inputs.add(folder);
            } else if (option != null && option.getValue() instanceof List<?> folders) {
                folders.forEach(folder -> inputs.add((Path) folder));
            }
        }
        return inputs;
    }

    /** Whether a file is asked for, too. */
    boolean hasReports() {
        return !reports.isEmpty();
    }

    private Given given() {
        return new Given(spec());
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(command);
    }
}
