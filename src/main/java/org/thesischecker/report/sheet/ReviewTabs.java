package org.thesischecker.report.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.report.ReviewResult;
import org.thesischecker.report.sheet.Tab.Column;

/** The sheets of a review. */
final class ReviewTabs {

    private ReviewTabs() {}

    static List<Tab> of(ReviewResult result) {
        Optional<Tab> changes = result.changes().map(ChangesTab::of);
        return Stream.of(
                        Stream.of(ScorecardTab.of(result.shown())),
                        changes.stream(),
                        Stream.of(
                                FactorsTab.of(result.shown()),
                                EvidenceTab.of(result.shown()),
                                UnjudgedTab.of(result.shown()),
                                about(result)))
                .flatMap(tabs -> tabs)
                .toList();
    }

    /** What the workbook rests on, and that it is no advice. */
    private static Tab about(ReviewResult result) {
        return new Tab(
                "About",
                List.of(new Column("What this rests on", 100)),
                result.provenance().stream()
                        .map(line -> List.of(Entry.of(line)))
                        .toList());
    }
}
