package org.thesischecker.lint;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Rule;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Status;
import org.thesischecker.source.Nearest;

/** Checks the facts, and the dictionary against what books use of it. */
final class FactChecks {

    private final List<BookAndCases> books;
    private final Observations observations;
    private final Findings findings;
    private final LocalDate today;
    private final Inputs inputs;

    FactChecks(List<BookAndCases> books, Observations observations, Findings findings, LocalDate today) {
        this.books = books;
        this.observations = observations;
        this.findings = findings;
        this.today = today;
        this.inputs = new Inputs(observations.dictionary());
    }

    void run() {
        metrics();
        rows();
        entered();
        derived();
        errata();
        preferredSources();
        observations.fileNotes().forEach(note -> findings.add(Check.FILE_FORM, note));
    }

    private void metrics() {
        Set<String> known = observations.all().stream().map(Observation::metric).collect(Collectors.toSet());
        Map<String, Rule> readers = new TreeMap<>();
        books.stream()
                .flatMap(BookAndCases::rules)
                .forEach(rule -> inputs.of(rule).stream()
                        .flatMap(input -> input.metric().stream())
                        .forEach(metric -> readers.putIfAbsent(metric, rule)));
        readers.forEach((metric, rule) -> {
            if (!known.contains(metric)) {
                findings.add(
                        Check.METRIC_WITHOUT_ROW,
                        rule.place(),
                        "rule".length(),
                        "%s reads %s, of which no row is known".formatted(rule.id(), metric),
                        "Until there is one, what reads it is UNVERIFIED.");
            }
        });
        Set<String> used = used(readers.keySet());
        for (MetricDefinition metric : observations.dictionary().metrics()) {
            if (!used.contains(metric.id())) {
                findings.add(
                        Check.UNUSED_METRIC,
                        metric.place(),
                        metric.id().length(),
                        "no book uses %s".formatted(metric.id()),
                        "");
            }
        }
    }

    private Set<String> used(Set<String> read) {
        Set<String> used = new HashSet<>(read);
        for (BookAndCases book : books) {
            book.book().report().printed().forEach(printed -> used.add(printed.metric()));
            book.book().theses().forEach(subject -> {
                used.addAll(subject.thesis().corroborating());
                subject.thesis().alternatives().forEach(used::addAll);
                subject.thesis().forecast().ifPresent(forecast -> used.add(forecast.metric()));
            });
        }
        return used;
    }

    private void rows() {
        observations.all().stream()
                .filter(row -> row.published().isAfter(today))
                .forEach(row -> findings.add(
                        Check.PUBLISHED_LATER,
                        row.place(),
                        1,
                        "%s %s is published on %s".formatted(row.metric(), row.period(), row.published()),
                        "No review sees it before that day; today is %s.".formatted(today)));
    }

    private void entered() {
        observations.all().stream()
                .filter(row -> row.entered().isAfter(today) && !row.published().isAfter(today))
                .forEach(row -> findings.add(
                        Check.ENTERED_LATER,
                        row.place(),
                        1,
                        "%s %s is entered on %s".formatted(row.metric(), row.period(), row.entered()),
                        "That is to come; today is %s.".formatted(today)));
    }

    private void derived() {
        observations.all().stream()
                .filter(row -> row.status() == Status.DERIVED && row.note().isBlank())
                .forEach(row -> findings.add(
                        Check.DERIVED_WITHOUT_NOTE,
                        row.place(),
                        1,
                        "%s %s is derived, and its note is empty".formatted(row.metric(), row.period()),
                        "Give the arithmetic in the note."));
    }

    private record Key(String metric, Period period) {
        static Key of(Observation row) {
            return new Key(row.metric(), row.period());
        }
    }

    private void errata() {
        Set<Key> known = observations.all().stream()
                .filter(row -> row.status() == Status.ACTUAL || row.status() == Status.DERIVED)
                .map(Key::of)
                .collect(Collectors.toSet());
        observations.all().stream()
                .filter(row -> row.status() == Status.PRINTED && !known.contains(Key.of(row)))
                .forEach(row -> findings.add(
                        Check.ERRATUM_ALONE,
                        row.place(),
                        1,
                        "%s %s is printed wrongly, and no row says what is right".formatted(row.metric(), row.period()),
                        "Add the true row of the same metric and period."));
    }

    private void preferredSources() {
        Set<String> sources =
                observations.all().stream().map(Observation::source).collect(Collectors.toSet());
        for (MetricDefinition metric : observations.dictionary().metrics()) {
            Stream.ofNullable(metric.preferredSource())
                    .filter(preferred -> !sources.contains(preferred))
                    .forEach(preferred -> findings.add(
                            Check.PREFERRED_SOURCE_WITHOUT_ROW,
                            metric.place(),
                            metric.id().length(),
                            "no row is from \"%s\", the preferred source of %s".formatted(preferred, metric.id()),
                            Nearest.question(preferred, sources)));
        }
    }
}
