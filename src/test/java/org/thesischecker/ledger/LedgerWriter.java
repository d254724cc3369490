package org.thesischecker.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A program that adds entries to a ledger one after the other, and reports each once it is kept. */
public final class LedgerWriter {

    private LedgerWriter() {}

    /** Arguments: ledger, key, a name for its entries, how many. */
    public static void main(String[] arguments) throws IOException {
        SigningKey key =
                SigningKey.parse(Files.readString(Path.of(arguments[1]))).orElseThrow();
        int entries = Integer.parseInt(arguments[3]);
        try (Ledger ledger = Ledger.open(Path.of(arguments[0])).value().orElseThrow()) {
            for (int index = 0; index < entries; index++) {
                Map<String, byte[]> contents = new LinkedHashMap<>();
                String words = arguments[2] + " " + index;
                String hash = Contents.hashed(Map.of("own", words.getBytes(UTF_8)), contents)
                        .get("own");
                String entry =
                        "{\"contents\":{\"own\":\"%s\"},\"kind\":\"note\",\"words\":\"%s\"}".formatted(hash, words);
                long number = ledger.append(entry.getBytes(UTF_8), contents, key)
                        .value()
                        .orElseThrow();
                System.out.println(words + " is entry " + number + ".");
            }
        }
    }
}
