package org.thesischecker.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What entries name by hash. */
final class Contents {

    /** Where an entry has the hashes of what it names. */
    static final String FIELD = "contents";
    /** Where among them it has those of what is about a person, which can be redacted. */
    static final String PERSONAL = "personal";

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

    /** The hashes of what an entry names that is about a person, by what it is. */
    static Map<String, String> personal(byte[] entry) {
        return CanonicalJson.read(entry)
                .map(node -> CanonicalJson.texts(node.path(FIELD).path(PERSONAL)))
                .orElseGet(Map::of);
    }

    /** The hash of each file, by path. */
    static Map<String, String> hashes(Map<String, byte[]> files) {
        return hashed(files, new HashMap<>());
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
