package org.thesischecker.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Problem;
import org.thesischecker.report.ImportResult;
import org.thesischecker.sheets.FactsTarget;
import org.thesischecker.sheets.SheetImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thesis facts import}: a sheet becomes rows of facts. */
@Command(
        name = "import",
        header = "Make checked readings of a sheet: shown first, and added with --write, whole or not at all.",
        description = {
            "",
            "Reads a filled template (\"thesis facts template\"), or any table of a workbook or CSV file, with a mapping that "
                    + "says which column is which field. Every row is held against all that rows of facts are held against. "
                    + "Rows that are there already are passed over. If anything is refused, nothing is written."
        },
        footer = {
            "",
            "Examples:",
            "  thesis facts import due.xlsx --into facts/readings.csv",
            "  thesis facts import due.xlsx --into facts/readings.csv --write",
            "  thesis facts import exports.xlsx --mapping exports.yaml --into facts/china_autos.csv"
        })
final class FactsImportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(index = "0", paramLabel = "FILE", description = "The sheet, .xlsx or .csv.")
    private Path file = Path.of("");

    @Option(
            names = "--into",
            paramLabel = "FILE",
            required = true,
            description = "The .csv file of the facts folder that the rows are added to; a new one is made.")
    private Path into = Path.of("");

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Which column is which field, as YAML; not needed for a template.")
    private @Nullable Path mapping;

    @Option(names = "--write", description = "Add the rows; without it they are only shown.")
    private boolean write;

    @Option(
            names = "--facts",
            paramLabel = "DIR",
            split = ",",
            description = "Folder with readings and their metrics.yaml; can be given several times (default: facts).")
    private List<Path> facts = new ArrayList<>(List.of(Path.of("facts")));

    @Mixin
    private final OutputOptions output;

    private final Surroundings surroundings;

    FactsImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.output = new OutputOptions(surroundings);
    }

    @Override
    public Integer call() {
        output.check();
        FactsTarget target = Opened.orRefuse(FactsTarget.of(into, facts), ExitCode.INVALID);
        Observations observations = Opened.orRefuse(Observations.load(facts), ExitCode.INVALID);
        SheetImport sheet = Opened.orRefuse(
                SheetImport.of(file, Optional.ofNullable(mapping), observations, surroundings.today()),
                ExitCode.INVALID);
        if (sheet.added().isEmpty()
                && sheet.known().isEmpty()
                && sheet.refused().isEmpty()) {
            throw Refusal.because(
                    "%s: no row has a reading, so there is nothing to import.".formatted(sheet.sheet()), "");
        }
        boolean writes = write && sheet.refused().isEmpty() && !sheet.added().isEmpty();
        if (writes) {
            add(target, sheet);
        }
        output.write(new ImportResult(sheet, target.shown(), surroundings.today(), writes));
        return exitCode(sheet).number();
    }

    private void add(FactsTarget target, SheetImport sheet) {
        List<Problem> problems = target.add(sheet.added(), () -> Observations.load(facts));
        if (!problems.isEmpty()) {
            throw Refusal.of(ExitCode.INVALID, problems);
        }
    }

    private ExitCode exitCode(SheetImport sheet) {
        if (sheet.refused().isEmpty()) {
            return ExitCode.OK;
        }
        int refused = sheet.refused().size();
        Objects.requireNonNull(command)
                .commandLine()
                .getErr()
                .println(
                        refused == 1 ? "1 problem; nothing was written." : refused + " problems; nothing was written.");
        return ExitCode.INVALID;
    }
}
