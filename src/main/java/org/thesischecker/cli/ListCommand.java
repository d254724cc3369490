package org.thesischecker.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thesischecker.report.ListResult;
import org.thesischecker.whatif.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code thesis list}: what there is. */
@Command(
        name = "list",
        header = "List books, their theses, risk factors and scenarios.",
        description = {"", "Says what each thesis claims, who owns it and when it resolves; judges nothing."},
        footer = {"", "Examples:", "  thesis list", "  thesis list --owner autos-desk --format markdown"})
final class ListCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private final AskedOptions asking;

    @Mixin
    private final OutputOptions output;

    ListCommand(Surroundings surroundings) {
        this.asking = new AskedOptions(surroundings);
        this.output = new OutputOptions(surroundings);
    }

    @Override
    public Integer call() {
        output.check();
        Opened opened = asking.opened();
        List<Scenario> scenarios = Scenarios.right(
                opened,
                asking.rules(),
                List.of(),
                Objects.requireNonNull(command).commandLine().getErr());
        output.write(new ListResult(opened.books(), scenarios, asking.of(opened)));
        return ExitCode.OK.number();
    }
}
