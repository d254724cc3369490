package org.thesischecker.report.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Unit;
import org.thesischecker.model.Words;
import org.thesischecker.report.EvidenceWords;
import org.thesischecker.report.FormulaWords;
import org.thesischecker.report.TestedNumbers;
import org.thesischecker.report.sheet.Tab.Column;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.Review;

/** A row for each finding, and below it one for each reading, threshold and computed value that it rests on. */
final class EvidenceTab {

    private static final List<Column> COLUMNS = List.of(
            new Column("Thesis or risk factor", 30),
            new Column("Stands", 22),
            new Column("Effect", 13),
            new Column("Rule", 24),
            new Column("Row is", 12),
            new Column("What", 60),
            new Column("Period", 12),
            new Column("Value", 14),
            new Column("Value is", 10),
            new Column("Unit", 16),
            new Column("Published", 12),
            new Column("Source", 26),
            new Column("Grade", 8),
            new Column("Marks", 26),
            new Column("Address", 60));

    private EvidenceTab() {}

    static Tab of(Review review) {
        return new Tab(
                "Evidence",
                COLUMNS,
                review.books().stream().flatMap(EvidenceTab::rows).toList());
    }

    private static Stream<List<Entry>> rows(BookReview book) {
        Stream<List<Entry>> theses = book.theses().stream()
                .flatMap(thesis -> thesis.findings().stream()
                        .flatMap(finding ->
                                rows(thesis.thesis().id(), thesis.verdict().name(), finding)));
        Stream<List<Entry>> factors = book.riskFactors().stream()
                .flatMap(factor -> factor.findings().stream()
                        .flatMap(finding -> rows(
                                EvidenceWords.target(factor.riskFactor().id(), finding.part()),
                                factor.state().name(),
                                finding)));
        return Stream.concat(theses, factors);
    }

    private static Stream<List<Entry>> rows(String subject, String stands, Finding finding) {
        List<Entry> first = List.of(
                Entry.of(subject), Entry.of(stands), Entry.of(finding.effect().verb()), Entry.of(finding.rule()));
        String numbers = TestedNumbers.of(finding);
        String says = finding.statement() + (numbers.isEmpty() ? "" : ": " + numbers);
        return Stream.concat(
                Stream.of(row(first, "finding", says, List.of())),
                finding.evidence().stream().map(evidence -> row(first, evidence)));
    }

    private static List<Entry> row(List<Entry> first, Evidence evidence) {
        if (evidence instanceof Evidence.OfReading reading) {
            return row(first, "reading", reading.observation().metric(), reading(reading));
        }
        if (evidence instanceof Evidence.OfThreshold item) {
            Threshold threshold = item.threshold();
            String origin = Words.of(threshold.origin()) + ", set on " + threshold.setOn();
            return row(
                    first,
                    "threshold",
                    threshold.id(),
                    List.of(
                            Entry.NONE,
                            Entry.of(threshold.value()),
                            Entry.NONE,
                            Entry.of(threshold.unit().name()),
                            Entry.NONE,
                            Entry.of(origin),
                            Entry.NONE,
                            item.hindsight() ? Entry.of("hindsight") : Entry.NONE,
                            Entry.NONE));
        }
        if (evidence instanceof Evidence.OfVerdict item) {
            return row(first, "verdict", item.thesis() + ": " + item.verdict(), List.of());
        }
        if (evidence instanceof Evidence.OfRiskFactor item) {
            String target = EvidenceWords.target(item.riskFactor(), item.part());
            return row(first, "state", target + ": " + item.state(), List.of());
        }
        Evidence.Computed computed = (Evidence.Computed) evidence;
        return row(
                first,
                "computed",
                FormulaWords.of(computed.expression()),
                List.of(
                        Entry.NONE,
                        Entry.of(computed.value()),
                        Entry.NONE,
                        Entry.of(computed.unit().name())));
    }

    private static List<Entry> reading(Evidence.OfReading reading) {
        Observation row = reading.observation();
        return List.of(
                Entry.of(row.period().toString()),
                value(row),
                bound(row.bound()),
                Entry.of(row.unit().name()),
                Entry.of(row.published()),
                Entry.of(row.source()),
                Entry.of(row.grade().name()),
                Entry.of(EvidenceWords.marks(reading.marks())),
                Entry.of(row.url()));
    }

    private static Entry value(Observation row) {
        BigDecimal value = row.value();
        return row.unit().equals(Unit.BOOLEAN) ? Entry.of(EvidenceWords.value(row)) : Entry.of(value);
    }

    static Entry bound(Bound bound) {
        return bound == Bound.NONE ? Entry.NONE : Entry.of(Words.of(bound));
    }

    private static List<Entry> row(List<Entry> first, String kind, String what, List<Entry> rest) {
        List<Entry> row = new ArrayList<>(first);
        row.add(Entry.of(kind));
        row.add(Entry.of(what));
        row.addAll(rest);
        while (row.size() < COLUMNS.size()) {
            row.add(Entry.NONE);
        }
        return row;
    }
}
