package org.thesischecker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thesischecker.report.Asked;
import org.thesischecker.report.WhatIfResult;
import org.thesischecker.whatif.WhatIf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code thesis what-if}: what would move if some numbers were others. */
@Command(
        name = "what-if",
        header = "Suppose other numbers, and see which verdicts would move.",
        description = {
            "",
            "Reviews the books twice, as the facts are and as you suppose them, and shows the difference: the theses and risk "
                    + "factors that move, with the rule and the numbers that decide then. Nothing is written to the facts.",
            "",
            "A change is TARGET=AMOUNT. The target:",
            "  METRIC                 the current reading; of an event, one on the as-of date",
            "  METRIC@PERIOD          the reading of a period: @2025, @2025H1, @2025Q3, @2025-10, @2025-10-31",
            "  forecast:METRIC@PERIOD what is expected of a period",
            "  threshold:SUBJECT/ID   a threshold of a thesis or risk factor",
            "The amount: a sign changes, no sign sets.",
            "  =400    sets to 400              ==-5   sets to minus 5",
            "  =+10%%   a tenth more             =-10%%  a tenth less",
            "  =+5     5 more, in the unit      =-5    5 less, in the unit",
            "  =happened, =not-happened         an event",
            "A changed reading keeps its day and grade, and a bound becomes a plain value; a metric without a reading gets one "
                    + "of grade A, public on the as-of date."
        },
        footer = {
            "",
            "Examples:",
            "  thesis what-if --set csp4.capex_total.quarter=-20%%",
            "      The latest quarter's capital expenditure, a fifth less.",
            "  thesis what-if --scenario tariff-shock --as-of 2025-10-31",
            "      A scenario of the book; \"thesis list\" shows them."
        })
final class WhatIfCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private final BookOptions books = new BookOptions();

    @Mixin
    private final FactsOptions facts;

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    @Mixin
    private final NarrowOptions narrow = new NarrowOptions();

    @Mixin
    private final OutputOptions output;

    @Option(
            names = "--fail-on",
            paramLabel = "GATE",
            split = ",",
            description = {
                "never (default), broken, at-risk (broken counts, too): exit code 1;",
                "unverified (theses and risk factors): exit code 4. Looks at the supposed review."
            })
    private List<String> failOn = new ArrayList<>(List.of("never"));

    WhatIfCommand(Surroundings surroundings) {
        this.facts = new FactsOptions(surroundings);
        this.output = new OutputOptions(surroundings);
    }

    @Override
    public Integer call() {
        output.check();
        List<FailOn> gates = failOn.stream()
                .map(gate -> books.given().word("--fail-on", FailOn.class, gate))
                .toList();
        Opened opened = Opened.of(books, facts);
        Asked asked = narrow.asked(opened.books(), books.given());
        opened.judgeable();
        ChangeOptions.Wanted wanted = changes.wanted(opened, books.rules());
        WhatIf whatIf = WhatIf.of(
                opened.books(),
                opened.observations(),
                opened.asOf(),
                opened.view(),
                wanted.supposition(),
                wanted.scenarios());
        output.write(new WhatIfResult(whatIf, asked));
        return exitCode(FailOn.of(gates, asked.of(whatIf.after()), whatIf.after()));
    }

    private int exitCode(FailOn.Trip trip) {
        if (!trip.message().isEmpty()) {
            Objects.requireNonNull(command).commandLine().getErr().println(trip.message());
        }
        return trip.exitCode().number();
    }
}
