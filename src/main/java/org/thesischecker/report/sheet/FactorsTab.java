package org.thesischecker.report.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.model.Words;
import org.thesischecker.report.Deciding;
import org.thesischecker.report.EvidenceWords;
import org.thesischecker.report.TestedNumbers;
import org.thesischecker.report.UnverifiedLines;
import org.thesischecker.report.sheet.Tab.Column;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.Review;
import org.thesischecker.review.RiskFactorReview;

/** The register of risk factors: a row for each, and one for each of its parts. */
final class FactorsTab {

    private static final List<Column> COLUMNS = List.of(
            new Column("Risk factor", 32),
            new Column("Part", 20),
            new Column("State", 13),
            new Column("Title", 44),
            new Column("Book", 24),
            new Column("Why", 60),
            new Column("Not usable", 50),
            new Column("Exposed theses", 50),
            new Column("In the report's own list", 12),
            new Column("Place in the report", 14),
            new Column("Owner", 16),
            new Column("Tags", 26));

    private FactorsTab() {}

    static Tab of(Review review) {
        return new Tab(
                "Risk factors",
                COLUMNS,
                review.books().stream().flatMap(FactorsTab::rows).toList());
    }

    private static Stream<List<Entry>> rows(BookReview book) {
        return book.riskFactors().stream()
                .flatMap(factor -> Stream.concat(
                        Stream.of(row(factor, "", factor.state().name())),
                        factor.parts().stream()
                                .map(part -> row(factor, part.id(), part.state().name()))));
    }

    private static List<Entry> row(RiskFactorReview review, String part, String state) {
        boolean whole = part.isEmpty();
        String why = Deciding.findings(review).stream()
                .filter(finding -> whole || finding.part().equals(part))
                .map(finding -> finding.statement() + ": " + TestedNumbers.of(finding))
                .collect(Collectors.joining("\n"));
        String unusable =
                whole ? review.unverified().stream().map(UnverifiedLines::words).collect(Collectors.joining("\n")) : "";
        String exposed = review.exposed().stream()
                .filter(thesis -> thesis.part().equals(part))
                .map(thesis -> EvidenceWords.target(thesis.thesis(), "") + " (" + Words.of(thesis.effect()) + ")")
                .collect(Collectors.joining("\n"));
        return List.of(
                Entry.of(review.riskFactor().id()),
                Entry.of(part),
                Entry.of(state),
                Entry.of(
                        whole
                                ? review.riskFactor().title()
                                : review.riskFactor().parts().getOrDefault(part, "")),
                Entry.of(review.book()),
                Entry.of(why),
                Entry.of(unusable),
                Entry.of(exposed),
                Entry.of(review.riskFactor().listed() ? "yes" : "no"),
                Entry.of(review.riskFactor().reportPlace()),
                Entry.of(review.riskFactor().owner()),
                Entry.of(String.join(", ", review.riskFactor().tags())));
    }
}
