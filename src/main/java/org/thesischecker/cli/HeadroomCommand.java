package org.thesischecker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.report.Asked;
import org.thesischecker.report.HeadroomAsked;
import org.thesischecker.report.HeadroomResult;
import org.thesischecker.source.Nearest;
import org.thesischecker.whatif.Headrooms;
import org.thesischecker.whatif.Notes;
import org.thesischecker.whatif.Supposition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code thesis headroom}: what would flip it. */
@Command(
        name = "headroom",
        header = "Show how far each number is from the value at which a verdict flips.",
        description = {
            "",
            "Moves one reading or forecast at a time, everything else staying as it is, and shows the nearest value below and "
                    + "above at which a thesis changes its verdict or a risk factor its state; the closest first, in percent of "
                    + "the present value. \"exact\" values are read off the rules and confirmed; where a rule does not depend on "
                    + "the number in a straight line, its range is searched in the step that is shown. Of an event it shows "
                    + "what the other outcome would change. A missing reading has no headroom: \"thesis review\" shows what "
                    + "it leaves possible. With --set or --scenario it shows which of these values would be elsewhere: a "
                    + "threshold that is loosened moves them even where no verdict moves."
        },
        footer = {
            "",
            "Examples:",
            "  thesis headroom --as-of 2025-10-31 --top 10",
            "  thesis headroom csp-capex-2025 --thresholds",
            "      One thesis, and how far its thresholds are from flipping it.",
            "  thesis headroom --metric csp4.capex_total.quarter",
            "      All that one metric could flip.",
            "  thesis headroom --set threshold:csp-capex-2025/full-year=300",
            "      What a looser threshold would do to all of it."
        })
final class HeadroomCommand implements Callable<Integer> {

    @Mixin
    private final AskedOptions asking;

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    @Mixin
    private final OutputOptions output;

    @Parameters(
            arity = "0..*",
            paramLabel = "ID",
            description = "Only these theses and risk factors; all when none is named.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            split = ",",
            description = "Only what this metric could flip; can be given several times.")
    private List<String> metrics = new ArrayList<>();

    @Option(names = "--thresholds", description = "Also move each threshold, one at a time.")
    private boolean thresholds;

    @Option(names = "--top", paramLabel = "N", description = "Only the N closest flips; JSON holds all.")
    private int top = Integer.MAX_VALUE;

    @Option(names = "--chart", description = "Also draw the distances in percent as bars; not in JSON.")
    private boolean chart;

    HeadroomCommand(Surroundings surroundings) {
        this.asking = new AskedOptions(surroundings);
        this.output = new OutputOptions(surroundings);
    }

    @Override
    public Integer call() {
        output.check();
        if (top < 1) {
            throw asking.given().refusal("--top", String.valueOf(top), "that shows nothing", "Expected 1 or more.");
        }
        if (thresholds && !metrics.isEmpty()) {
            throw Refusal.because(
                    "--metric and --thresholds ask for different things.", "A threshold has no metric; leave one out.");
        }
        if (chart && !changes.isEmpty()) {
            throw Refusal.because(
                    "--chart draws one set of distances, and with --set or --scenario there are two.",
                    "Leave --chart out, or draw how it is without --set and --scenario.");
        }
        Opened opened = asking.opened();
        Asked asked = asking.of(opened);
        refuseUnknown(opened);
        opened.judgeable();
        Headrooms headrooms = Headrooms.of(
                opened.books(),
                opened.observations(),
                opened.asOf(),
                opened.view(),
                wanted(opened.books(), asked),
                thresholds);
        output.write(new HeadroomResult(
                ofMetrics(headrooms, opened),
                new HeadroomAsked(ids, metrics, asked),
                top,
                chart,
                changes.isEmpty() ? Optional.empty() : Optional.of(supposed(opened, asked, headrooms))));
        return ExitCode.OK.number();
    }

    private Headrooms ofMetrics(Headrooms all, Opened opened) {
        return all.ofMetrics(metrics, opened.observations().dictionary());
    }

    private HeadroomResult.Supposed supposed(Opened opened, Asked asked, Headrooms now) {
        Supposition supposition = changes.wanted(opened, asking.rules()).supposition();
        List<Book> books = opened.books().stream().map(supposition::of).toList();
        Headrooms headrooms = Headrooms.of(
                books,
                supposition.of(opened.observations()),
                opened.asOf(),
                opened.view(),
                wanted(books, asked),
                thresholds);
        List<String> notes = Notes.of(
                supposition, opened.books(), opened.observations().asOf(opened.asOf(), opened.view()), now.review());
        return new HeadroomResult.Supposed(supposition, notes, ofMetrics(headrooms, opened));
    }

    private Predicate<Subject> wanted(List<Book> opened, Asked asked) {
        return subject -> (ids.isEmpty() || ids.contains(subject.id())) && asked.wants(subject, opened);
    }

    private void refuseUnknown(Opened opened) {
        List<String> known = opened.books().stream()
                .flatMap(book -> Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream()))
                .map(Subject::id)
                .toList();
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw Refusal.because(
                    "There is no thesis or risk factor \"%s\".".formatted(id),
                    Nearest.advice("\"thesis list\" shows them all.", id, known));
        });
        List<String> defined = opened.observations().dictionary().ids();
        metrics.stream().filter(id -> !defined.contains(id)).findFirst().ifPresent(id -> {
            throw asking.given()
                    .refusal(
                            "--metric",
                            id,
                            "there is no such metric",
                            Nearest.advice("Metrics are defined in facts/metrics.yaml.", id, defined));
        });
        metrics.stream()
                .filter(id ->
                        !Headrooms.isRead(opened.books(), opened.observations().dictionary(), id))
                .findFirst()
                .ifPresent(id -> {
                    throw asking.given()
                            .refusal(
                                    "--metric",
                                    id,
                                    "no rule reads it",
                                    "So no value of it flips anything. \"thesis facts show " + id
                                            + "\" shows its readings.");
                });
    }
}
