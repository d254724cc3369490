package org.thesischecker.register;

import static org.thesischecker.register.Sightings.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.thesischecker.ledger.Kept;

/** The verdicts and states of a recorded run. */
final class Standings {

    private Standings() {}

    /** Verdicts of theses and states of risk factors of a book, by id; none where the review is not there any more. */
    static Map<String, String> of(Kept run, String book) {
        Map<String, String> standings = new TreeMap<>();
        run.review().ifPresent(review -> {
            collect(review.path("theses"), "verdict", book, standings);
            collect(review.path("riskFactors"), "state", book, standings);
        });
        return standings;
    }

    private static void collect(JsonNode items, String word, String book, Map<String, String> standings) {
        items.forEach(item -> {
            if (text(item, "book").equals(book)) {
                standings.put(text(item, "id"), text(item, word));
            }
        });
    }
}
