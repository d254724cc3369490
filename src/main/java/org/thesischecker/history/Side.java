package org.thesischecker.history;

import java.time.LocalDate;
import org.thesischecker.book.Book;
import org.thesischecker.facts.Observations;

/** One side of a comparison: the rules, the rows and the day of a review. */
public record Side(Book book, Observations observations, LocalDate asOf) {}
