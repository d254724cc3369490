package org.thesischecker.regression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thesischecker.book.Cases;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.book.Cases.Given;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;

/** Makes the fact set of a case: its made-up readings, in place of those of a day where it starts from one. */
final class CaseFacts {

    private final Observations known;
    private final Case tried;

    private CaseFacts(Observations known, Case tried) {
        this.known = known;
        this.tried = tried;
    }

    /** What is known in a case on its as-of day. */
    static FactSet of(Case tried, Observations known) {
        CaseFacts facts = new CaseFacts(known, tried);
        List<Observation> given = tried.given().stream().map(facts::row).toList();
        return tried.facts()
                .map(day -> facts.onThat(day).replacing(given))
                .orElseGet(() -> Observations.of(known.dictionary(), given))
                .asOf(tried.asOf(), tried.view());
    }

    /** What the facts folders knew on a day, without what the case takes away. */
    private Observations onThat(LocalDate day) {
        return Observations.of(
                known.dictionary(),
                known.all().stream()
                        .filter(row -> !row.known(tried.view()).isAfter(day))
                        .filter(row -> !tried.unset().contains(row.metric()))
                        .map(this::aged)
                        .toList());
    }

    private Observation aged(Observation row) {
        return Optional.of(row.metric())
                .filter(tried.stale()::contains)
                .flatMap(known.dictionary()::metric)
                .filter(metric -> metric.staleAfter().isPresent())
                .map(metric -> tried.asOf().minusDays(metric.staleAfter().getAsInt() + 1L))
                .filter(row.published()::isAfter)
                .map(row::knownOn)
                .orElse(row);
    }

    private Observation row(Given given) {
        Dictionary dictionary = known.dictionary();
        MetricDefinition metric = dictionary
                .metric(given.metric())
                .orElseThrow(() -> new IllegalArgumentException("A case was loaded with unknown " + given.metric()));
        LocalDate published = Cases.published(given, tried, metric);
        return new Observation(
                given.metric(),
                given.period(),
                given.value(),
                given.bound(),
                metric.unit(),
                published,
                false,
                given.entered().orElse(published),
                given.status(),
                given.grade(),
                given.source(),
                "",
                "",
                given.place());
    }
}
