package org.thesischecker.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Words;
import org.thesischecker.report.Result;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How and where a result is written. */
final class OutputOptions {

    private static final List<String> INPUTS = List.of("--rules", "--facts", "--ledger", "--key");

    private final Surroundings surroundings;
    private final Set<Format> offered;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "Format on stdout: text (default), json or markdown; of a review also html, of rule tests and diffs "
                            + "junit, github or sarif.")
    private String format = "text";

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            description =
                    "Also write the result to a file, whole or not at all; can be given several times. Of a review also html=FILE and xlsx=FILE, of registers xlsx=FILE, of rule tests "
                            + "and diffs junit=FILE, github=FILE and sarif=FILE.")
    private List<String> reports = new ArrayList<>();

    @Option(names = "--no-color", description = "No colour; the variable NO_COLOR does the same.")
    private boolean noColor;

    /** Of a command that writes what all write. */
    OutputOptions(Surroundings surroundings) {
        this(surroundings, Format.COMMON);
    }

    /**
     * Of a command that writes more.
     *
     * @param offered all formats that it writes
     */
    OutputOptions(Surroundings surroundings, Set<Format> offered) {
        this.surroundings = surroundings;
        this.offered = Set.copyOf(offered);
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

    /** Whether a document to send is written, a page or a workbook: those tell the past, too. */
    boolean hasDocument() {
        return Stream.concat(Stream.of(stdout()), files().values().stream())
                .anyMatch(format -> format == Format.HTML || format == Format.XLSX);
    }

    /** Writes the files, and then stdout. */
    void write(Result result) {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        files().forEach((file, as) -> contents.put(file, as.renderer(false).bytes(result)));
        WholeFiles.write("--report", contents);
        boolean colour = surroundings.colour() && !noColor;
        byte[] shown = stdout().renderer(colour).bytes(result);
        spec().commandLine().getOut().print(new String(shown, StandardCharsets.UTF_8));
    }

    /** The format on stdout. */
    Format stdout() {
        Format wanted = offered("--format", format, format);
        if (wanted == Format.XLSX) {
            throw given().refusal(
                            "--format",
                            format,
                            "a workbook is no text that stdout could show",
                            "Write it to a file: --report xlsx=review.xlsx.");
        }
        return wanted;
    }

    /** A format that this command writes. */
    private Format offered(String option, String given, String word) {
        Format wanted = Words.parse(Format.class, word)
                .orElseThrow(() -> given().unknown(option, given, "that is not known", words()));
        if (!offered.contains(wanted)) {
            throw given().refusal(
                            option,
                            given,
                            "%s does not write %s".formatted(spec().qualifiedName(), word),
                            "It writes %s; %s, too.".formatted(String.join(", ", words()), wanted.writtenBy()));
        }
        return wanted;
    }

    private List<String> words() {
        return offered.stream().sorted().map(Words::of).toList();
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
            Format as = offered("--report", report, report.substring(0, sign));
            if (files.put(allowed.target(Path.of(report.substring(sign + 1))), as) != null) {
                throw given().refusal("--report", report, "that file is named twice", "");
            }
        }
        return files;
    }

    /** The folders and files that the command reads, whichever it is. */
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
