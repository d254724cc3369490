package org.thesischecker.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thesischecker.report.Asked;
import org.thesischecker.sheets.CsvTemplate;
import org.thesischecker.sheets.Template;
import org.thesischecker.sheets.WorkbookTemplate;
import org.thesischecker.source.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code thesis facts template}: the sheet to fill in. */
@Command(
        name = "template",
        header = "Write a sheet to fill in, with a row for each reading that is missing, stale or due.",
        description = {
            "",
            "Beside what is filled in, each row has the metric's definition, and the last reading with its page. Rows that "
                    + "are left empty are passed over when the sheet is imported: \"thesis facts import\"."
        },
        footer = {
            "",
            "Examples:",
            "  thesis facts template --to due.xlsx",
            "  thesis facts template --to due.csv --within 14 --owner autos-desk"
        })
final class FactsTemplateCommand implements Callable<Integer> {

    private static final String TO = "--to";

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private final AskedOptions asking;

    @Mixin
    private final DueOptions due = new DueOptions();

    @Option(names = TO, paramLabel = "FILE", required = true, description = "The file, .xlsx or .csv.")
    private Path to = Path.of("");

    @Option(names = "--force", description = "Overwrite the file if it is there.")
    private boolean force;

    FactsTemplateCommand(Surroundings surroundings) {
        this.asking = new AskedOptions(surroundings);
    }

    @Override
    public Integer call() {
        Path file = target();
        boolean workbook = isWorkbook();
        Optional<LocalDate> until = due.until(asking.asOf());
        Opened opened = asking.opened();
        Asked asked = asking.of(opened);
        opened.judgeable();
        Template template =
                Template.of(FactsDueCommand.result(opened, asked, until).due());
        if (template.rows().isEmpty()) {
            throw Refusal.because(
                    "No reading is missing, stale or due, so there is nothing to fill in.",
                    "Look further ahead, or at more theses.");
        }
        byte[] content = workbook
                ? WorkbookTemplate.of(template)
                : CsvTemplate.of(template).getBytes(StandardCharsets.UTF_8);
        WholeFiles.write(TO, Map.of(file, content));
        spec().commandLine()
                .getOut()
                .printf(
                        "Written: %s, with a row for each of %d readings as of %s.%n",
                        SourceText.shown(to), template.rows().size(), opened.asOf());
        return ExitCode.OK.number();
    }

    private boolean isWorkbook() {
        String name = String.valueOf(to.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
            throw new Given(spec())
                    .refusal(TO, to.toString(), "its ending tells no kind of sheet", "Expected .xlsx or .csv.");
        }
        return name.endsWith(".xlsx");
    }

    private Path target() {
        List<Path> inputs = new ArrayList<>(asking.facts());
        inputs.add(asking.rules());
        Path file = new ReportFiles(TO, inputs).target(to);
        if (Files.exists(file) && !force) {
            throw new Given(spec())
                    .refusal(
                            TO,
                            to.toString(),
                            "the file is there already",
                            "Somebody may have filled it in: choose another name, or give --force.");
        }
        return file;
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(command);
    }
}
