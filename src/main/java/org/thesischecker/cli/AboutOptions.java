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
    private String thesis = "";

    @Option(names = "--risk-factor", paramLabel = "ID", description = "The risk factor that it is about.")
    private String riskFactor = "";

    @Option(names = "--of-book", paramLabel = "ID", description = "Its book, where several have one of that id.")
    private String book = "";

    /** What the run says of it; empty when none was named. */
    Optional<About> about(Ledger ledger, long run) {
        List<About> all = RecordedStates.of(ledger, run);
        if (all.isEmpty()) {
            throw Refusal.because(
                    "There is no run %d in the ledger.".formatted(run),
                    "\"thesis audit log\" lists them. Nothing was added.");
        }
        if (!thesis.isEmpty() && !riskFactor.isEmpty()) {
            throw Refusal.because("--thesis, --risk-factor: both are named", "Name one. Nothing was added.");
        }
        if (!book.isEmpty() && all.stream().noneMatch(one -> one.book().equals(book))) {
            throw given().unknown(
                            "--of-book",
                            book,
                            "run %d has no such book".formatted(run),
                            all.stream().map(About::book).distinct().toList());
        }
        if (!thesis.isEmpty()) {
            return Optional.of(one("--thesis", About.Kind.THESIS, thesis, all));
        }
        return riskFactor.isEmpty()
                ? Optional.empty()
                : Optional.of(one("--risk-factor", About.Kind.RISK_FACTOR, riskFactor, all));
    }

    private About one(String option, About.Kind kind, String id, List<About> all) {
        List<About> known = all.stream()
                .filter(one -> one.kind() == kind)
                .filter(one -> book.isEmpty() || one.book().equals(book))
                .toList();
        List<About> found = known.stream().filter(one -> one.id().equals(id)).toList();
        if (found.isEmpty()) {
            throw given().unknown(
                            option,
                            id,
                            "that run has no such one",
                            known.stream().map(About::id).distinct().toList());
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
