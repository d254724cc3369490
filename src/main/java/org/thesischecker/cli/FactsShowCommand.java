package org.thesischecker.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Period;
import org.thesischecker.model.View;
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
        wanted.ifPresent(asked -> refuseOtherFrequency(definition, asked));
        FactSet facts = observations.asOf(inputs.asOf(), inputs.view());
        ReadingsResult result = new ReadingsResult(facts, definition, wanted);
        if (result.isEmpty()) {
            throw Refusal.because(
                    "%s%s: nothing was known by %s"
                            .formatted(metric, wanted.map(it -> " " + it).orElse(""), inputs.asOf()),
                    first(observations, wanted));
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
                        "There is no metric \"%s\".".formatted(metric),
                        Nearest.to(metric, known)
                                .map("Did you mean \"%s\"?"::formatted)
                                .orElse("Metrics are defined in metrics.yaml, in the facts folder.")));
    }

    private void refuseOtherFrequency(MetricDefinition definition, Period asked) {
        String own = definition.frequency().text();
        if (asked.frequency() != definition.frequency()) {
            throw Refusal.because(
                    "%s %s: the metric is measured by %s, and that is a %s"
                            .formatted(metric, asked, own, asked.frequency().text()),
                    "Ask for a %s, such as %s."
                            .formatted(own, definition.frequency().example()));
        }
    }

    private String first(Observations observations, Optional<Period> wanted) {
        return observations.all().stream()
                .filter(row -> row.metric().equals(metric))
                .filter(row ->
                        wanted.filter(asked -> !asked.equals(row.period())).isEmpty())
                .map(row -> inputs.view() == View.ENTERED ? row.entered() : row.published())
                .min(Comparator.naturalOrder())
                .map("The first row became known on %s."::formatted)
                .orElse("The facts hold no row of it.");
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
