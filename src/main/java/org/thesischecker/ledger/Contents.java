package org.thesischecker.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What entries name by hash. */
final class Contents {

    /** Where an entry has the hashes of what it names. */
    static final String FIELD = "contents";

    private Contents() {}

    /** The hashes that an entry names. */
    static Set<String> named(byte[] entry) {
        Set<String> hashes = new TreeSet<>();
        CanonicalJson.read(entry).ifPresent(node -> collect(node.path(FIELD), hashes));
        return hashes;
    }

    private static void collect(JsonNode node, Set<String> hashes) {
        if (node.isTextual()) {
            hashes.add(node.asText());
        }
        node.forEach(child -> collect(child, hashes));
    }

    /** The hash of each file, by path; the bytes are added to what is kept. */
    static Map<String, String> hashed(Map<String, byte[]> files, Map<String, byte[]> kept) {
        Map<String, String> hashes = new TreeMap<>();
        files.forEach((path, bytes) -> hashes.put(path, hashed(bytes, kept)));
        return hashes;
    }

    /** The hash of some bytes, which are added to what is kept. */
    static String hashed(byte[] bytes, Map<String, byte[]> kept) {
        String hash = Sha256.hex(bytes);
        kept.put(hash, bytes);
        return hash;
    }
}
