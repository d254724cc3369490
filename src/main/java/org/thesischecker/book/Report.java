package org.thesischecker.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thesischecker.model.Period;
import org.thesischecker.model.Place;
import org.thesischecker.model.Unit;

/**
 * The source of a book.
 *
 * @param published the day it was public; nothing is judged before
 * @param edition in which form it was read
 * @param places how to cite a place in it: description by id, in file order
 * @param printed what it prints as fact
 * @param notEncodable claims that no rule can judge, with the reason
 */
public record Report(
        String title,
        String publisher,
        LocalDate published,
        Edition edition,
        Map<String, String> places,
        List<Printed> printed,
        List<NotEncodable> notEncodable,
        Place place) {

    /** A report of which nothing is known about the form it was read in. */
    public Report(
            String title,
            String publisher,
            LocalDate published,
            Map<String, String> places,
            List<Printed> printed,
            List<NotEncodable> notEncodable,
            Place place) {
        this(title, publisher, published, Edition.UNKNOWN, places, printed, notEncodable, place);
    }

    /**
     * In which form a report was read.
     *
     * @param originalLanguage the language it was written in, as a code such as zh; empty when it is not said
     * @param relay who passed it on
     * @param marketDataAsOf the day that its market data are said to be of
     */
    public record Edition(String originalLanguage, Optional<Relay> relay, Optional<LocalDate> marketDataAsOf) {

        static final Edition UNKNOWN = new Edition("", Optional.empty(), Optional.empty());
    }

    /**
     * Who passed a report on.
     *
     * @param language as a code such as en
     * @param url where it was read; empty when it is not said
     * @param note what to know about it; empty when there is nothing
     */
    public record Relay(String publisher, String language, String url, String note) {}

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

    /** The ids that a text cites: one, which may be empty, or several separated by a comma and a space. */
    public static List<String> cited(String text) {
        return List.of(text.split(", "));
    }

    /** What a text cites, in words: {@code RF (Risk factors)}. */
    public String citation(String text) {
        return cited(text).stream()
                .map(id -> {
                    String description = places.getOrDefault(id, "");
                    return description.isEmpty() ? id : id + " (" + description + ")";
                })
                .collect(Collectors.joining(", "));
    }
}
