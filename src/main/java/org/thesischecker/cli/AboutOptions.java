package org.thesischecker.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.ledger.About;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.RecordedStates;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which thesis or risk factor of a recorded run. */
final class AboutOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--thesis", paramLabel = "ID", description = "The thesis that it is about.")
    private @Nullable String thesis;

    @Option(names = "--risk-factor", paramLabel = "ID", description = "The risk factor that it is about.")
    private @Nullable String riskFactor;

    @Option(names = "--of-book", paramLabel = "ID", description = "Its book, where several have one of that id.")
    private @Nullable String book;

    /** What the run says of it; empty when none was named. */
    Optional<About> about(Ledger ledger, long run) {
        Optional<String> asked = given().text("--thesis", thesis);
        Optional<String> askedFactor = given().text("--risk-factor", riskFactor);
        Optional<String> ofBook = given().text("--of-book", book);
        List<About> all = RecordedStates.of(ledger, run);
        if (all.isEmpty()) {
            throw new NoRun(ledger, run).refusal();
        }
        if (asked.isPresent() && askedFactor.isPresent()) {
            throw Refusal.because("--thesis, --risk-factor: both are named", "Name one. Nothing was added.");
        }
        if (ofBook.isPresent() && all.stream().noneMatch(one -> one.book().equals(ofBook.get()))) {
            throw given().unknown(
                            "--of-book",
                            ofBook.get(),
                            "run %d has no such book".formatted(run),
                            all.stream().map(About::book).distinct().toList());
        }
        List<About> inBook = all.stream()
                .filter(one -> ofBook.filter(id -> !id.equals(one.book())).isEmpty())
                .toList();
        return asked.map(id -> one("--thesis", About.Kind.THESIS, id, inBook))
                .or(() -> askedFactor.map(id -> one("--risk-factor", About.Kind.RISK_FACTOR, id, inBook)));
    }

    private About one(String option, About.Kind kind, String id, List<About> all) {
        List<About> known = all.stream().filter(one -> one.kind() == kind).toList();
        List<About> found = known.stream().filter(one -> one.id().equals(id)).toList();
        if (found.isEmpty()) {
            throw given().unknown(
                            option,
                            id,
                            "that run has no such one",
                            known.stream().map(About::id).distinct().toList(),
                            "thesis list");
        }
        if (found.size() > 1) {
            throw given().refusal(option, id, "several books have one of that id", "Name the book with --of-book.");
        }
        return found.get(0);
    }

    private Given given() {
        return new Given(Objects.requireNonNull(command));
    }
}
