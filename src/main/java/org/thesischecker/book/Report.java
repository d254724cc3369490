package org.thesischecker.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.thesischecker.model.Period;
import org.thesischecker.model.Place;
import org.thesischecker.model.Unit;

/**
 * The source of a book.
 *
 * @param published the day it was public; nothing is judged before
 * @param places how to cite a place in it: description by id, in file order
 * @param printed what it prints as fact
 * @param notEncodable claims that no rule can judge, with the reason
 */
public record Report(
        String title,
        String publisher,
        LocalDate published,
        Map<String, String> places,
        List<Printed> printed,
        List<NotEncodable> notEncodable,
        Place place) {

    /** A number the report prints as fact; what was found is looked up among the facts. */
    public record Printed(
            String id,
            String statement,
            String reportPlace,
            String metric,
            Period period,
            BigDecimal value,
            Unit unit,
            String note,
            Place place) {}

    /** A claim that cannot be tested so far, and why. */
    public record NotEncodable(String id, String claim, String reportPlace, String reason) {}
}
