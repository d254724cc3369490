package org.thesischecker.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.thesischecker.ledger.RecordedRun;
import org.thesischecker.register.Trigger.Affected;
import org.thesischecker.register.Trigger.FiredRule;

/** Reads from a recorded review where its risk factors and their parts stood, and what fired them. */
final class Sightings {

    private static final String PART = "part";

    private final RecordedRun run;
    private final JsonNode review;

    Sightings(RecordedRun run, JsonNode review) {
        this.run = run;
        this.review = review;
    }

    /** Each risk factor without parts, each part of the others, and of these the whole where a rule speaks of it. */
    List<Sighting> all() {
        List<Sighting> all = new ArrayList<>();
        review.path("riskFactors").forEach(factor -> all.addAll(of(factor)));
        return all;
    }

    private List<Sighting> of(JsonNode factor) {
        Map<String, String> states = new TreeMap<>();
        factor.path("parts").forEach(part -> states.put(text(part, "id"), text(part, "state")));
        boolean speaksOfTheWhole = states.isEmpty()
                || elements(factor.path("findings"))
                        .anyMatch(finding -> finding.path(PART).isNull());
        if (speaksOfTheWhole) {
            states.put("", text(factor, "state"));
        }
        List<String> unusable = elements(factor.path("unverified"))
                .filter(input -> input.path("blocks").asBoolean())
                .map(input -> text(input, "input") + " (" + text(input, "reason") + ")")
                .distinct()
                .toList();
        return states.entrySet().stream()
                .map(part -> new Sighting(
                        text(factor, "book"),
                        text(factor, "id"),
                        part.getKey(),
                        text(factor, "title"),
                        new Stand(run, part.getValue(), unusable),
                        firing(factor, part.getKey())))
                .toList();
    }

    private List<FiredRule> firing(JsonNode factor, String part) {
        String file = text(factor, "book") + "/risk-factors/" + text(factor, "id") + ".drl";
        String sha256 = run.entry().rules().getOrDefault(file, "");
        return elements(factor.path("findings"))
                .filter(finding -> text(finding, "effect").equals("fires"))
                .filter(finding -> part(finding).equals(part))
                .map(finding -> new FiredRule(
                        text(finding, "rule"),
                        text(finding, "statement"),
                        file,
                        sha256,
                        elements(finding.path("evidence"))
                                .map(RecordedEvidence::shown)
                                .toList(),
                        affected(factor, part)))
                .toList();
    }

    /** Those exposed to the part, and to the whole, which is as bad as its worst part. */
    private List<Affected> affected(JsonNode factor, String part) {
        String book = text(factor, "book");
        return elements(factor.path("exposedTheses"))
                .filter(exposed -> part(exposed).equals(part) || part(exposed).isEmpty())
                .map(exposed -> new Affected(
                        text(exposed, "thesis"), text(exposed, "effect"), verdict(book, text(exposed, "thesis"))))
                .distinct()
                .toList();
    }

    private String verdict(String book, String id) {
        return elements(review.path("theses"))
                .filter(thesis ->
                        text(thesis, "book").equals(book) && text(thesis, "id").equals(id))
                .map(thesis -> text(thesis, "verdict"))
                .findFirst()
                .orElse("no such thesis in that run");
    }

    private static String part(JsonNode node) {
        return node.path(PART).isNull() ? "" : text(node, PART);
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static String text(JsonNode node, String name) {
        return node.path(name).asText();
    }
}
