package org.thesischecker.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** How theses and risk factors stood in a recorded run. */
public final class RecordedStates {

    private RecordedStates() {}

    /** All of them, in the order of the review; none where the entry is no run. */
    public static List<About> of(Ledger ledger, long run) {
        List<About> states = new ArrayList<>();
        ledger.entry(run)
                .flatMap(RunEntry::parse)
                .flatMap(entry -> ledger.content(entry.record()))
                .flatMap(CanonicalJson::read)
                .ifPresent(review -> {
                    review.path("theses").forEach(one -> states.add(about(About.Kind.THESIS, one, "verdict")));
                    review.path("riskFactors").forEach(one -> states.add(about(About.Kind.RISK_FACTOR, one, "state")));
                });
        return states;
    }

    private static About about(About.Kind kind, JsonNode node, String state) {
        return new About(
                node.path("book").asText(),
                kind,
                node.path("id").asText(),
                node.path(state).asText());
    }
}
