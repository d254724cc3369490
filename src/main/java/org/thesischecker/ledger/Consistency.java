package org.thesischecker.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;

/**
 * That a ledger goes on from an earlier head, as files and steps that anybody can check.
 *
 * @param files by path
 * @param steps in Markdown
 */
public record Consistency(Map<String, byte[]> files, String steps) {

    private static final String FOLDER = "earlier";
    private static final String NONE = """
        That cannot be shown by this folder alone. Whoever kept an earlier head, mailed each week for instance, compares: a
        head of the same size has the same third line; of another size, the keeper of the ledger shows that the one goes on
        from the other (`thesis audit export --against`).
        """;

    public Consistency {
        files = Map.copyOf(files);
    }

    /** Of an earlier head, where there is one; a head from which the ledger does not go on is a problem. */
    static Loaded<Consistency> of(Ledger ledger, SignedHead present, Optional<String> earlier) {
        return earlier.map(note -> of(ledger, present, note))
                .orElseGet(() -> Loaded.of(new Consistency(Map.of(), NONE)));
    }

    /**
     * The files of a folder that shows only that.
     *
     * @param earlier as it was mailed
     */
    public static Loaded<Map<String, byte[]>> pack(Ledger ledger, String earlier) {
        Optional<SignedHead> present = ledger.head().flatMap(note -> SignedHead.of(note, ledger.key()));
        if (present.isEmpty()) {
            return failed("the head of the ledger", "there is none that its key has signed");
        }
        Loaded<Consistency> goesOn = of(ledger, present.get(), earlier);
        return goesOn.value()
                .map(found -> Loaded.of(found.alone(ledger, present.get())))
                .orElseGet(() -> Loaded.failed(goesOn.problems()));
    }

    private Map<String, byte[]> alone(Ledger ledger, SignedHead present) {
        Map<String, byte[]> all = new TreeMap<>(files);
        all.putAll(present.files(""));
        all.put("public.pem", ledger.key().pem().getBytes(UTF_8));
        all.put("public.txt", (ledger.key().text() + "\n").getBytes(UTF_8));
        String text = StepsPage.HEADS.text(Map.of("origin", present.checkpoint().origin(), "earlier", steps));
        all.put("VERIFY.md", text.getBytes(UTF_8));
        return all;
    }

    private static Loaded<Consistency> of(Ledger ledger, SignedHead present, String note) {
        Optional<SignedHead> earlier = SignedHead.of(note, ledger.key());
        if (earlier.isEmpty()) {
            return failed("the earlier head", "it is no head of this ledger that its key has signed");
        }
        long from = earlier.get().checkpoint().size();
        long size = present.checkpoint().size();
        List<byte[]> hashes = ledger.found(database -> MerkleTree.consistency(from, size, new NodeTable(database)));
        boolean goesOn = from > 0
                && from <= size
                && MerkleTree.goesOn(
                        from,
                        earlier.get().checkpoint().root(),
                        size,
                        present.checkpoint().root(),
                        hashes);
        return goesOn
                ? Loaded.of(written(earlier.get(), size, hashes))
                : failed(
                        "the earlier head",
                        "the ledger does not go on from it: its first entries are others, or fewer");
    }

    private static Consistency written(SignedHead earlier, long size, List<byte[]> hashes) {
        Map<String, byte[]> files = new TreeMap<>(earlier.files(FOLDER + "/"));
        for (int index = 0; index < hashes.size(); index++) {
            files.put(ProofSteps.file(FOLDER, index), hashes.get(index));
        }
        long from = earlier.checkpoint().size();
        String root = "sed -n 3p %s/head.txt | openssl base64 -d -A".formatted(FOLDER);
        String steps = StepsPage.CONSISTENCY.text(Map.of(
                "from", String.valueOf(from),
                "size", String.valueOf(size),
                "steps", String.join("\n", ProofSteps.consistency(from, size, root, FOLDER, hashes.size()))));
        return new Consistency(files, steps);
    }

    private static <T> Loaded<T> failed(String where, String what) {
        return Loaded.failed(List.of(
                Problem.at(Place.of(where), what, "See \"thesis audit verify --against\". Nothing was written.")));
    }
}
