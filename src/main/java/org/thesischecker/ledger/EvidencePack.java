package org.thesischecker.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;

/**
 * One recorded run as files that anybody can check with OpenSSL and the tools of a POSIX system: the entry, all that it
 * names, the hashes that lead from it to a signed head, the head, the public key, and the steps.
 */
public final class EvidencePack {

    private static final String STEPS = "/ledger/VERIFY.md";
    private static final int LINES_OF_A_HEAD = 3;
    private static final int ID = 4;

    private final Ledger ledger;
    private final Map<String, byte[]> files = new TreeMap<>();

    private EvidencePack(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * The files of a run, by path.
     *
     * @param number of its entry
     * @param report the review for people, by the name of its file
     */
    public static Loaded<Map<String, byte[]>> of(Ledger ledger, long number, Map<String, byte[]> report) {
        EvidencePack pack = new EvidencePack(ledger);
        Optional<byte[]> entry = ledger.entry(number).value().flatMap(found -> found);
        Optional<RunEntry> run = entry.flatMap(RunEntry::parse);
        if (run.isEmpty()) {
            return failed("run " + number, "there is no such run", "\"thesis audit log\" lists them.");
        }
        return pack.packed(number, entry.orElseThrow(), run.get(), report);
    }

    private Loaded<Map<String, byte[]>> packed(long number, byte[] entry, RunEntry run, Map<String, byte[]> report) {
        Map<String, String> named = new TreeMap<>(Map.of("record.json", run.record()));
        run.rules().forEach((path, hash) -> named.put("rules/" + path, hash));
        run.facts().forEach((path, hash) -> named.put("facts/" + path, hash));
        StringBuilder sums = new StringBuilder();
        for (Map.Entry<String, String> one : named.entrySet()) {
            Optional<byte[]> bytes = ledger.content(one.getValue()).value().flatMap(found -> found);
            if (bytes.isEmpty()) {
                return failed("run " + number, one.getKey() + " is missing", "See \"thesis audit verify\".");
            }
            files.put(one.getKey(), bytes.get());
            sums.append(one.getValue()).append("  ").append(one.getKey()).append('\n');
        }
        Optional<String> head = ledger.head().value().flatMap(found -> found);
        Optional<Checkpoint> checkpoint =
                head.flatMap(note -> SignedNote.text(note, ledger.key())).flatMap(Checkpoint::parse);
        if (checkpoint.isEmpty()) {
            return failed("the head", "it is not signed by the key of the ledger", "See \"thesis audit verify\".");
        }
        long size = checkpoint.get().size();
        Loaded<List<byte[]>> proof =
                ledger.found(database -> MerkleTree.inclusion(number, size, new NodeTable(database)));
        if (proof.value().isEmpty()) {
            return Loaded.failed(proof.problems());
        }
        files.put("entry.json", entry);
        files.put("SHA256SUMS", sums.toString().getBytes(UTF_8));
        sign(head.orElseThrow());
        List<String> steps = steps(number, size, proof.value().get());
        files.put("VERIFY.md", text(number, checkpoint.get(), steps).getBytes(UTF_8));
        files.putAll(report);
        return Loaded.of(files);
    }

    /** The head as it is mailed, its text and its signature apart, and the key as OpenSSL reads it. */
    private void sign(String head) {
        List<String> lines = head.lines().toList();
        String text = String.join("\n", lines.subList(0, LINES_OF_A_HEAD)) + "\n";
        String last = lines.get(lines.size() - 1);
        byte[] signature = Base64.getDecoder().decode(last.substring(last.lastIndexOf(' ') + 1));
        files.put("checkpoint.txt", head.getBytes(UTF_8));
        files.put("head.txt", text.getBytes(UTF_8));
        files.put("head.sig", Arrays.copyOfRange(signature, ID, signature.length));
        files.put("public.pem", ledger.key().pem().getBytes(UTF_8));
        files.put("public.txt", (ledger.key().text() + "\n").getBytes(UTF_8));
    }

    /** A command for each hash on the way from the entry to the root; hashes beside it are files. */
    private List<String> steps(long number, long size, List<byte[]> proof) {
        List<String> steps = new ArrayList<>();
        steps.add("{ printf '\\000'; cat entry.json; } | openssl dgst -sha256 -binary >hash");
        long node = number;
        long last = size - 1;
        for (int index = 0; index < proof.size(); index++) {
            String file = "proof/%02d.bin".formatted(index);
            files.put(file, proof.get(index));
            boolean left = (node & 1) == 1 || node == last;
            steps.add("{ printf '\\001'; cat %s; } | openssl dgst -sha256 -binary >next; mv next hash"
                    .formatted(left ? file + " hash" : "hash " + file));
            while (left && (node & 1) == 0 && node != 0) {
                node >>= 1;
                last >>= 1;
            }
            node >>= 1;
            last >>= 1;
        }
        return steps;
    }

    private String text(long number, Checkpoint checkpoint, List<String> steps) {
        try (var input = EvidencePack.class.getResourceAsStream(STEPS)) {
            if (input == null) {
                throw new IllegalStateException("The steps are missing from the program.");
            }
            return new String(input.readAllBytes(), UTF_8)
                    .replace("{number}", String.valueOf(number))
                    .replace("{size}", String.valueOf(checkpoint.size()))
                    .replace("{origin}", checkpoint.origin())
                    .replace("{root}", HexFormat.of().formatHex(checkpoint.root()))
                    .replace("{steps}", String.join("\n", steps));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException("What comes with the program can be read.", impossible);
        }
    }

    private static Loaded<Map<String, byte[]>> failed(String where, String what, String advice) {
        return Loaded.failed(List.of(Problem.at(Place.of(where), what, advice)));
    }
}
