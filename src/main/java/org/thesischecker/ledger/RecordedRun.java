package org.thesischecker.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A run of a ledger with what it came to.
 *
 * @param number of its entry
 * @param who recorded it, as it was claimed; an empty text when nobody was named
 * @param verdicts how many theses had which verdict
 * @param fired the risk factors that had fired, by id
 */
public record RecordedRun(
        long number, RunEntry entry, PersonalText who, Map<String, Integer> verdicts, List<String> fired) {

    /** The runs of a ledger, in order; entries of other kinds are passed over. */
    public static List<RecordedRun> all(Ledger ledger) {
        List<RecordedRun> runs = new ArrayList<>();
        ledger.numbers(List.of(RunEntry.KIND))
                .forEach(number -> of(ledger, number).ifPresent(runs::add));
        return runs;
    }

    /** One run; empty where that entry is none. */
    public static Optional<RecordedRun> of(Ledger ledger, long number) {
        return ledger.entry(number).flatMap(RunEntry::parse).map(entry -> of(ledger, number, entry));
    }

    private static RecordedRun of(Ledger ledger, long number, RunEntry entry) {
        Map<String, Integer> verdicts = new TreeMap<>();
        List<String> fired = new ArrayList<>();
        ledger.content(entry.record()).flatMap(CanonicalJson::read).ifPresent(review -> {
            review.path("theses").forEach(thesis -> verdicts.merge(text(thesis, "verdict"), 1, Integer::sum));
            review.path("riskFactors").forEach(factor -> {
                if (text(factor, "state").equals("FIRED")) {
                    fired.add(text(factor, "id"));
                }
            });
        });
        PersonalText who = entry.who().flatMap(hash -> ledger.personal(hash)).orElse(new PersonalText.Readable(""));
        return new RecordedRun(number, entry, who, verdicts, fired);
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText();
    }
}
