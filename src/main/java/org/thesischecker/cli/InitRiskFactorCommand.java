package org.thesischecker.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.thesischecker.scaffold.Scaffold;
import org.thesischecker.scaffold.Wanted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code thesis init risk-factor}: a risk factor of a book. */
@Command(
        name = "risk-factor",
        header = "Make a new risk factor of a book: its description, its rules and their tests.",
        description = {"", "The rules read a made-up series, or the metric that --metric names."},
        footer = {"", "Example:", "  thesis init risk-factor drought --book tea-2026"})
final class InitRiskFactorCommand implements Callable<Integer> {

    @Mixin
    private final InitOptions options;

    @Mixin
    private final InitSubject subject = new InitSubject();

    @Parameters(index = "0", paramLabel = "ID", description = "The risk factor's id, which names its files.")
    private String id = "";

    InitRiskFactorCommand(Surroundings surroundings) {
        this.options = new InitOptions(surroundings);
    }

    @Override
    public Integer call() {
        options.id("risk-factor", id);
        InitSubject.Target target = subject.target(options, id);
        Wanted.OfRiskFactor wanted = new Wanted.OfRiskFactor(
                id,
                subject.title(options, "Fill in: the risk, in a few words"),
                options.owner(),
                subject.metric(target));
        options.write(
                files(target, wanted),
                List.of(
                        "Fill in the lines that say so, and the numbers.",
                        "Name it under exposures of the theses that it bears on.",
                        "thesis check says what is odd."));
        return ExitCode.OK.number();
    }

    private Map<Path, String> files(InitSubject.Target target, Wanted.OfRiskFactor wanted) {
        try {
            return Scaffold.riskFactor(options.project(target.metrics()), target.book(), wanted);
        } catch (IllegalArgumentException unsuitable) {
            throw Refusal.because(
                    "init risk-factor %s: %s".formatted(id, unsuitable.getMessage()),
                    "Choose another --metric; without one a made-up series is used.");
        }
    }
}
