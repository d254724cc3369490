package org.thesischecker.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Period;
import org.thesischecker.report.ReadingsResult;
import org.thesischecker.source.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code thesis facts show}: the readings of a metric. */
@Command(
        name = "show",
        header = "Show the readings of a metric: which one stands for each period, and why the others do not.",
        description = {"", "Also shows forecasts of the metric, and what the report printed wrongly."},
        footer = {
            "",
            "Examples:",
            "  thesis facts show china.auto_exports.total.annual",
            "  thesis facts show china.auto_exports.total.annual 2025 --as-of 2026-01-14"
        })
final class FactsShowCommand implements Callable<Integer> {

    @Mixin
    private final FactsOptions inputs;

    @Mixin
    private final OutputOptions output;

    @Parameters(index = "0", paramLabel = "METRIC", description = "The metric's id, as in metrics.yaml.")
    private String metric = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PERIOD",
            description = "Only this period: 2025, 2025H1, 2025Q3, 2025-10 or 2025-10-31.")
    private @Nullable String period;

    FactsShowCommand(Surroundings surroundings) {
        this.inputs = new FactsOptions(surroundings);
        this.output = new OutputOptions(surroundings);
    }

    @Override
    public Integer call() {
        output.check();
        Optional<Period> wanted = Optional.ofNullable(period).map(FactsShowCommand::period);
        Observations observations = inputs.observations();
        MetricDefinition definition = definition(observations);
        FactSet facts = observations.asOf(inputs.asOf(), inputs.view());
        ReadingsResult result = new ReadingsResult(facts, definition, wanted);
        if (result.isEmpty()) {
            throw Refusal.because(
                    "%s%s: nothing was known by %s"
                            .formatted(metric, wanted.map(it -> " " + it).orElse(""), inputs.asOf()),
                    "");
        }
        output.write(result);
        return ExitCode.OK.number();
    }

    private MetricDefinition definition(Observations observations) {
        List<String> known = observations.dictionary().metrics().stream()
                .map(MetricDefinition::id)
                .toList();
        return observations
                .dictionary()
                .metric(metric)
                .orElseThrow(() -> Refusal.because(
                        "There is no metric \"%s\".".formatted(metric), Nearest.question(metric, known)));
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException impossible) {
            throw Refusal.because(
                    String.valueOf(impossible.getMessage()),
                    "Expected a period as 2025, 2025H1, 2025Q3, 2025-10 or 2025-10-31; ranges and fiscal years are none.");
        }
    }
}
