package org.thesischecker.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thesischecker.report.Asked;
import org.thesischecker.report.WhatIfResult;
import org.thesischecker.whatif.Basis;
import org.thesischecker.whatif.Sweep;
import org.thesischecker.whatif.SweepSubject;
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
            "A changed reading keeps its day and grade, and a bound becomes a plain value. A period without a reading gets one "
                    + "of the grade of the metric's current reading, public on the as-of date; METRIC alone needs a reading, "
                    + "METRIC@PERIOD needs none."
        },
        footer = {
            "",
            "Examples:",
            "  thesis what-if --set csp4.capex_total.quarter=-20%%",
            "      The latest quarter's capital expenditure, a fifth less.",
            "  thesis what-if --scenario tariff-shock --as-of 2025-10-31",
            "      A scenario of the book; \"thesis list\" shows them.",
            "  thesis what-if --thesis csp-capex-2025 --as-of 2025-10-31 \\",
            "      --grid csp4.capex_total.quarter=20..120/6 --grid csp4.capex_total.ytd=200..300/6",
            "      A table of verdicts over two numbers.",
            "  thesis what-if --sweep scenarios.csv --out verdicts.csv --only-changes",
            "      Thousands of scenarios, one a row, on all cores."
        })
final class WhatIfCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private final AskedOptions asking;

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    @Mixin
    private final GridOptions grid = new GridOptions();

    @Mixin
    private final SweepOptions sweep = new SweepOptions();

    @Mixin
    private final OutputOptions output;

    @Option(
            names = "--fail-on",
            paramLabel = "GATE",
            split = ",",
            description = "never (default), broken, at-risk (broken counts, too): exit code 1; "
                    + "unverified (theses and risk factors): exit code 4. Looks at the supposed review.")
    private List<String> failOn = new ArrayList<>(List.of("never"));

    private final Surroundings surroundings;

    WhatIfCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.asking = new AskedOptions(surroundings);
        this.output = new OutputOptions(surroundings);
    }

    @Override
    public Integer call() {
        output.check();
        List<FailOn> gates = failOn.stream()
                .map(gate -> asking.given().word("--fail-on", FailOn.class, gate))
                .toList();
        check();
        Opened opened = asking.opened();
        Asked asked = asking.of(opened);
        opened.judgeable();
        ChangeOptions.Wanted wanted = changes.wanted(opened, asking.rules());
        if (!sweep.isEmpty()) {
            return swept(basis(opened, wanted), asked);
        }
        if (!grid.isEmpty()) {
            output.write(grid.result(basis(opened, wanted)));
            return ExitCode.OK.number();
        }
        return compared(opened, wanted, asked, gates);
    }

    /** Refuses options that do not go together. */
    private void check() {
        boolean many = !sweep.isEmpty() || !grid.isEmpty();
        if (!sweep.isEmpty() && !grid.isEmpty()) {
            throw Refusal.because("--sweep and --grid are two questions", "Ask one of them.");
        }
        if (sweep.isEmpty()) {
            sweep.checkUnused();
        } else if (output.hasReports()) {
            throw Refusal.because("--report does not go with --sweep", "Name the file with --out FILE.");
        }
        if (!grid.isEmpty() && (isTyped("--owner") || isTyped("--tag"))) {
            throw Refusal.because(
                    "--owner and --tag do not go with --grid", "A grid is of one thesis, named by --thesis.");
        }
        if (many && isTyped("--fail-on")) {
            throw Refusal.because(
                    "--fail-on looks at one supposed review", "A sweep or a grid has many; leave it out.");
        }
        if (!many && changes.isEmpty()) {
            throw Refusal.because(
                    "Nothing is supposed.",
                    "Say what with --set, --scenario, --grid or --sweep; see thesis what-if --help.");
        }
    }

    private static Basis basis(Opened opened, ChangeOptions.Wanted wanted) {
        return new Basis(opened.books(), opened.observations(), opened.asOf(), opened.view(), wanted.supposition());
    }

    private int swept(Basis basis, Asked asked) {
        List<SweepSubject> subjects = SweepSubject.of(basis.books(), subject -> asked.wants(subject, basis.books()));
        Sweep.Settings settings = new Sweep.Settings(
                subjects,
                sweep.format(output.stdout()),
                sweep.onlyChanges(),
                sweep.skip(),
                Runtime.getRuntime().availableProcessors());
        return new SweepRun(surroundings, sweep, new ReportFiles("--out", output.inputs()), err()).of(basis, settings);
    }

    private int compared(Opened opened, ChangeOptions.Wanted wanted, Asked asked, List<FailOn> gates) {
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

    /** A default for all commands is no mistake. */
    private boolean isTyped(String option) {
        return Objects.requireNonNull(command).commandLine().getParseResult().hasMatchedOption(option);
    }

    private PrintWriter err() {
        return Objects.requireNonNull(command).commandLine().getErr();
    }

    private int exitCode(FailOn.Trip trip) {
        if (!trip.message().isEmpty()) {
            err().println(trip.message());
        }
        return trip.exitCode().number();
    }
}
