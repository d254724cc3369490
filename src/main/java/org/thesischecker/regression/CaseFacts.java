package org.thesischecker.regression;

import java.time.LocalDate;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.book.Cases.Given;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;
import org.thesischecker.model.View;

/** Makes the fact set of a case from its made-up readings. */
final class CaseFacts {

    private final Dictionary dictionary;
    private final Case tried;

    private CaseFacts(Dictionary dictionary, Case tried) {
        this.dictionary = dictionary;
        this.tried = tried;
    }

    /** What is known in a case on its as-of day. */
    static FactSet of(Case tried, Dictionary dictionary) {
        CaseFacts facts = new CaseFacts(dictionary, tried);
        return Observations.of(
                        dictionary, tried.given().stream().map(facts::row).toList())
                .asOf(tried.asOf(), View.PUBLISHED);
    }

    private Observation row(Given given) {
        MetricDefinition metric = dictionary
                .metric(given.metric())
                .orElseThrow(() -> new IllegalArgumentException("A case was loaded with unknown " + given.metric()));
        LocalDate published = given.published().orElseGet(() -> published(given, metric));
        return new Observation(
                given.metric(),
                given.period(),
                given.value(),
                given.bound(),
                metric.unit(),
                published,
                false,
                published,
                given.status(),
                given.grade(),
                given.source(),
                "",
                "",
                given.place());
    }

    /** The as-of day; of a stale metric the last day that is too long ago, be its period over by then or not. */
    private LocalDate published(Given given, MetricDefinition metric) {
        boolean stale =
                tried.stale().contains(given.metric()) && metric.staleAfter().isPresent();
        return stale ? tried.asOf().minusDays(metric.staleAfter().getAsInt() + 1L) : tried.asOf();
    }
}
