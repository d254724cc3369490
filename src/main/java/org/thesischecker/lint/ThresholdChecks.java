package org.thesischecker.lint;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Property;
import org.thesischecker.book.Subject;
import org.thesischecker.book.Walk;
import org.thesischecker.model.Threshold;

/** Checks thresholds: that a rule names them, and that they could have been set on the report's date. */
final class ThresholdChecks {

    private final Book book;
    private final Findings findings;
    private final LocalDate today;

    ThresholdChecks(Book book, Findings findings, LocalDate today) {
        this.book = book;
        this.findings = findings;
        this.today = today;
    }

    void run() {
        Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream())
                .forEach(this::check);
    }

    private void check(Subject subject) {
        Set<String> named = subject.rules().stream()
                .flatMap(rule -> Walk.patterns(rule).stream())
                .filter(pattern -> pattern.type() == FactType.THRESHOLD)
                .flatMap(pattern -> Walk.pinned(pattern, Property.ID).stream())
                .collect(Collectors.toSet());
        for (Threshold threshold : subject.thresholds().values()) {
            if (!named.contains(threshold.id())) {
                add(
                        Check.UNUSED_THRESHOLD,
                        threshold,
                        "no rule of %s names the threshold %s".formatted(subject.id(), threshold.id()),
                        "Name it in a rule, or remove it.");
            }
            if (threshold.setOn().isAfter(today)) {
                add(
                        Check.SET_ON_LATER,
                        threshold,
                        "%s is set on %s, which is to come".formatted(threshold.id(), threshold.setOn()),
                        "Today is %s.".formatted(today));
            }
            LaterMonths.in(threshold.rationale(), book.report().published())
                    .ifPresent(cited -> add(
                            Check.RATIONALE_CITES_LATER,
                            threshold,
                            "the rationale of %s cites %s".formatted(threshold.id(), cited),
                            "The report is of %s; argue from what was known then."
                                    .formatted(book.report().published())));
        }
    }

    private void add(Check check, Threshold threshold, String what, String advice) {
        findings.add(check, threshold.place(), threshold.id().length(), what, advice);
    }
}
