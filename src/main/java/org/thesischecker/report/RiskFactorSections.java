package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.ledger.Dispositions;
import org.thesischecker.model.ExposureEffect;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Finding;
import org.thesischecker.model.RiskFactor;
import org.thesischecker.model.Words;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.RiskFactorReview;

/** The risk factors of a book by state, the worst first. */
public final class RiskFactorSections {

    public static final List<FactorState> ORDER =
            List.of(FactorState.FIRED, FactorState.WATCH, FactorState.UNVERIFIED, FactorState.QUIET);

    private final BookReview book;
    private final boolean verbose;
    private final Dispositions people;

    private RiskFactorSections(BookReview book, boolean verbose, Dispositions people) {
        this.book = book;
        this.verbose = verbose;
        this.people = people;
    }

    /**
     * The sections of a book.
     *
     * @param verbose whether shared causes are told, and the theses that only note a factor
     * @param people what they have said
     */
    static Stream<Block> of(BookReview book, boolean verbose, Dispositions people) {
        return ORDER.stream().flatMap(new RiskFactorSections(book, verbose, people)::group);
    }

    private Stream<Block> group(FactorState state) {
        List<RiskFactorReview> factors = book.riskFactors().stream()
                .filter(factor -> factor.state() == state)
                .toList();
        if (factors.isEmpty()) {
            return Stream.empty();
        }
        String title = state + ": " + Counted.of(factors.size(), "risk factor", "risk factors");
        return Stream.of(new Heading(2, Tones.of(state), title), table(factors));
    }

    private Table table(List<RiskFactorReview> factors) {
        List<String> ids = book.riskFactors().stream()
                .map(factor -> factor.riskFactor().id())
                .toList();
        List<Column> columns = List.of(Column.fitting("Risk factor", ids), Column.of("Why"));
        return new Table(columns, false, factors.stream().map(this::row).toList());
    }

    private Row row(RiskFactorReview review) {
        return Row.of(Cell.of(Tone.STRONG, review.riskFactor().id()), new Cell(lines(review)));
    }

    private List<Line> lines(RiskFactorReview review) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Tone.PLAIN, title(review)));
        Deciding.findings(review).forEach(finding -> lines.addAll(finding(finding)));
        if (review.state() != FactorState.QUIET) {
            if (!review.parts().isEmpty()) {
                lines.add(new Line(Tone.FAINT, "parts: " + parts(review)));
            }
            lines.addAll(UnverifiedLines.of(review.unverified()));
            lines.addAll(verbose ? overlaps(review) : List.of());
            lines.addAll(exposed(review));
        }
        PeopleWords.of(people, review).forEach(words -> lines.add(new Line(Tone.PLAIN, words)));
        return lines;
    }

    private static String title(RiskFactorReview review) {
        String unlisted = review.riskFactor().listed() ? "" : " (not in the report's own list)";
        return review.riskFactor().title() + unlisted;
    }

    private static List<Line> finding(Finding finding) {
        String part = finding.part().isEmpty() ? "" : finding.part() + ": ";
        String numbers = TestedNumbers.of(finding);
        Line statement = new Line(Tone.PLAIN, part + finding.statement());
        return numbers.isEmpty() ? List.of(statement) : List.of(statement, new Line(Tone.PLAIN, numbers));
    }

    private static String parts(RiskFactorReview review) {
        return review.parts().stream()
                .map(part -> part.id() + " " + part.state())
                .collect(Collectors.joining(", "));
    }

    /** One cause is named once: which other factors that are not quiet share it. */
    private List<Line> overlaps(RiskFactorReview review) {
        List<String> others = review.riskFactor().overlaps().stream()
                .map(RiskFactor.Overlap::riskFactor)
                .filter(this::isUp)
                .toList();
        return others.isEmpty()
                ? List.of()
                : List.of(new Line(Tone.FAINT, "shares a cause with: " + String.join(", ", others)));
    }

    private boolean isUp(String id) {
        return book.riskFactors().stream()
                .filter(factor -> factor.riskFactor().id().equals(id))
                .anyMatch(factor -> factor.state() == FactorState.FIRED || factor.state() == FactorState.WATCH);
    }

    private List<Line> exposed(RiskFactorReview review) {
        String theses = Stream.of(ExposureEffect.AT_RISK, ExposureEffect.NOTED)
                .filter(effect -> verbose || effect == ExposureEffect.AT_RISK)
                .map(effect -> exposed(review, effect))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        return theses.isEmpty() ? List.of() : List.of(new Line(Tone.FAINT, "exposed, " + theses));
    }

    private static String exposed(RiskFactorReview review, ExposureEffect effect) {
        String theses = review.exposed().stream()
                .filter(exposed -> exposed.effect() == effect)
                .map(exposed -> exposed.thesis() + (exposed.part().isEmpty() ? "" : " (" + exposed.part() + ")"))
                .collect(Collectors.joining(", "));
        return theses.isEmpty() ? "" : Words.of(effect) + ": " + theses;
    }
}
