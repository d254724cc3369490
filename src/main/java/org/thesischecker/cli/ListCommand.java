package org.thesischecker.cli;

import java.util.concurrent.Callable;
import org.thesischecker.report.ListResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code thesis list}: what there is. */
@Command(
        name = "list",
        header = "List books, their theses, risk factors and scenarios.",
        description = {"", "Says what each thesis claims, who owns it and when it resolves; judges nothing."},
        footer = {"", "Examples:", "  thesis list", "  thesis list --owner autos-desk --format markdown"})
final class ListCommand implements Callable<Integer> {

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
        output.write(new ListResult(opened.books(), Scenarios.of(opened, asking.rules()), asking.of(opened)));
        return ExitCode.OK.number();
    }
}
