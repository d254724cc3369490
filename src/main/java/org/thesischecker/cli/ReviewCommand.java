package org.thesischecker.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Subject;
import org.thesischecker.history.Changes;
import org.thesischecker.history.Every;
import org.thesischecker.history.History;
import org.thesischecker.ledger.Dispositions;
import org.thesischecker.report.Asked;
import org.thesischecker.report.ReviewResult;
import org.thesischecker.review.Review;
import org.thesischecker.whatif.Closest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code thesis review}: where every thesis and risk factor stands on a day, and why. */
@Command(
        name = "review",
        header = "Judge all theses and risk factors on what was known on a day.",
        description = {
            "",
            "Shows the theses by verdict (BROKEN, AT_RISK, UNVERIFIED, CONFIRMED interim and fulfilled) with the rule"
                    + " and the numbers that decided, what is not judged and what it could be once known, the risk"
                    + " factors that fired, and what the report printed against what was found."
        },
        footer = {
            "",
            "Examples:",
            "  thesis review --as-of 2025-10-31",
            "      What was public on the last day of October 2025.",
            "  thesis review --since 2025-10-24 --as-of 2025-10-31",
            "      First what changed in that week, and what caused it.",
            "  thesis review --since-rules HEAD~1",
            "      What the last commit of rules changed.",
            "  thesis review --owner autos-desk --verbose",
            "      The theses of one desk today, with every reading, its day and its address.",
            "  thesis review --report html=review.html",
            "      A page to send: one file that needs no network.",
            "  thesis review --report json=review.json --fail-on broken --fail-on unverified",
            "      For a machine: writes the file; exits with 1 when a thesis is broken, with 4 when one",
            "      could not be judged."
        })
final class ReviewCommand implements Callable<Integer> {

    private static final int CLOSEST = 5;

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private final AskedOptions asking;

    @Mixin
    private final OutputOptions output;

    @Mixin
    private final SinceOptions since = new SinceOptions();

    @Mixin
    private final RecordOptions recording;

    @Mixin
    private final SaidOptions said;

    @Option(
            names = "--verbose",
            description =
                    "Show all evidence, each reading with its day, source and address; also exposures that are only "
                            + "noted, shared causes, notes on printed numbers, and why claims are not encodable.")
    private boolean verbose;

    @Option(
            names = "--fail-on",
            paramLabel = "GATE",
            split = ",",
            description = {
                "never (default), broken, at-risk (broken counts, too): exit code 1;",
                "unverified (theses and risk factors): exit code 4. Can be given several times. A waiver in the ledger "
                        + "lets pass what it is about."
            })
    private List<String> failOn = new ArrayList<>(List.of("never"));

    ReviewCommand(Surroundings surroundings) {
        this.asking = new AskedOptions(surroundings);
        this.output = new OutputOptions(surroundings, Format.DOCUMENTS);
        this.recording = new RecordOptions(surroundings);
        this.said = new SaidOptions(surroundings);
    }

    @Override
    public Integer call() {
        output.check();
        recording.check();
        List<FailOn> gates = failOn.stream()
                .map(gate -> asking.given().word("--fail-on", FailOn.class, gate))
                .toList();
        Opened opened = asking.opened();
        Asked asked = asking.of(opened);
        opened.judgeable();
        Dispositions people = said.read(recording.ledger(), opened, !asking.isNarrowed());
        Optional<Earlier> earlier = since.earlier(opened, asking.rules());
        List<Changes.OfBook> changes = new ArrayList<>();
        Predicate<Subject> wanted = wanted(opened, asked);
        int most = output.isForPeople() ? CLOSEST : 0;
        Closest closest = Closest.of(
                opened.books(),
                opened.observations(),
                opened.asOf(),
                opened.view(),
                most,
                wanted,
                warm -> earlier.ifPresent(before -> changes.add(before.changes(opened, warm, wanted))));
        Review review = closest.review();
        ReviewResult result = new ReviewResult(review, asked, verbose, closest.flips())
                .madeOn(asking.today())
                .with(people);
        ReviewResult whole = earlier.map(before -> result.with(new Changes(before.asOf(), before.rules(), changes)))
                .orElse(result);
        List<String> recorded = recording.record(review, asking.rules(), asking.facts());
        output.write(output.hasDocument() ? withPast(whole, opened) : whole);
        recorded.forEach(Objects.requireNonNull(command).commandLine().getErr()::println);
        return exitCode(FailOn.of(gates, asked.of(review), review, people));
    }

    private static ReviewResult withPast(ReviewResult result, Opened opened) {
        List<LocalDate> weeks = Every.WEEK.datesUntil(opened.asOf(), opened.firstDay());
        return result.with(
                opened.observations().asOf(opened.asOf(), opened.view()),
                History.of(opened.books(), opened.observations(), opened.view(), weeks, () -> {}));
    }

    private static Predicate<Subject> wanted(Opened opened, Asked asked) {
        return subject -> asked.wants(subject, opened.books());
    }

    private int exitCode(FailOn.Trip trip) {
        if (!trip.message().isEmpty()) {
            Objects.requireNonNull(command).commandLine().getErr().println(trip.message());
        }
        return trip.exitCode().number();
    }
}
