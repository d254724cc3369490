package org.thesischecker.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a ledger keeps of a run. */
public record Kept(Ledger ledger, RunEntry run) {

    /** The recorded review, in canonical JSON; empty where it is not there any more. */
    public Optional<JsonNode> review() {
        return content(run.record()).flatMap(CanonicalJson::read).map(node -> node);
    }

    /** The recorded rules and facts; empty where one of them is not there any more. */
    public Optional<Snapshot> files() {
        Optional<Map<String, byte[]>> rules = contents(run.rules());
        return contents(run.facts()).flatMap(facts -> rules.map(some -> new Snapshot(some, facts)));
    }

    private Optional<Map<String, byte[]>> contents(Map<String, String> hashes) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, String> hash : hashes.entrySet()) {
            Optional<byte[]> bytes = content(hash.getValue());
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            files.put(hash.getKey(), bytes.get());
        }
        return Optional.of(files);
    }

    private Optional<byte[]> content(String hash) {
        return ledger.content(hash);
    }
}
