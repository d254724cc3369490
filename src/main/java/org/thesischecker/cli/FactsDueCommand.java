package org.thesischecker.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thesischecker.report.Asked;
import org.thesischecker.report.DueResult;
import org.thesischecker.review.DueReadings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code thesis facts due}: which readings are wanted next. */
@Command(
        name = "due",
        header = "Show which readings are missing, stale or due next, by thesis and owner.",
        description = {
            "",
            "Every reading that the rules of a thesis or risk factor wait for, with the day by which it is expected, and the "
                    + "last one with its page: the next is likely to be there. A thesis that is resolved waits for nothing."
        },
        footer = {"", "Examples:", "  thesis facts due", "  thesis facts due --within 14 --owner autos-desk"})
final class FactsDueCommand implements Callable<Integer> {

    @Mixin
    private final AskedOptions asking;

    @Mixin
    private final DueOptions due = new DueOptions();

    @Mixin
    private final OutputOptions output;

    FactsDueCommand(Surroundings surroundings) {
        this.asking = new AskedOptions(surroundings);
        this.output = new OutputOptions(surroundings);
    }

    @Override
    public Integer call() {
        output.check();
        Optional<LocalDate> until = due.until(asking.asOf());
        Opened opened = asking.opened();
        Asked asked = asking.of(opened);
        opened.judgeable();
        output.write(result(opened, asked, until));
        return ExitCode.OK.number();
    }

    /** What the wanted theses and risk factors of all books wait for. */
    static DueResult result(Opened opened, Asked asked, Optional<LocalDate> until) {
        List<DueReadings> due = opened.books().stream()
                .flatMap(book -> DueReadings.of(
                        book,
                        opened.observations(),
                        opened.asOf(),
                        opened.view(),
                        subject -> asked.wants(subject, opened.books()),
                        until)
                        .stream())
                .toList();
        return new DueResult(opened.observations().asOf(opened.asOf(), opened.view()), until, asked, due);
    }
}
