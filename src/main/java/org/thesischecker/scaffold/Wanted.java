package org.thesischecker.scaffold;

import java.time.LocalDate;
import java.util.Optional;
import org.thesischecker.model.MetricDefinition;

/** What is to be made. */
public sealed interface Wanted {

    String id();

    String title();

    /** A desk or a person. */
    String owner();

    /**
     * A book with a first thesis.
     *
     * @param thesis the id of the first thesis
     */
    record OfBook(String id, String title, String publisher, LocalDate published, String thesis, String owner)
            implements Wanted {}

    /**
     * A thesis of a book.
     *
     * @param metric what its rules read; empty for a made-up series
     * @param horizon the last day of the period it speaks of; empty for the end of a year
     */
    record OfThesis(
            String id, String title, String owner, Optional<MetricDefinition> metric, Optional<LocalDate> horizon)
            implements Wanted {}

    /**
     * A risk factor of a book.
     *
     * @param metric what its rules read; empty for a made-up series
     */
    record OfRiskFactor(String id, String title, String owner, Optional<MetricDefinition> metric) implements Wanted {}
}
