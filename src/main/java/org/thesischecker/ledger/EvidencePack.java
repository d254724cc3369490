package org.thesischecker.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thesischecker.ledger.ssh.People;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;

/**
 * One recorded run as files that anybody can check with OpenSSL and the tools of a POSIX system: the entry, all that it
 * names, what people have said of it, the hashes that lead from each entry to a signed head, the head, the public key, and
 * the steps. Where an earlier head is given, also the hashes that show that the ledger goes on from it.
 */
public final class EvidencePack {

    private final Ledger ledger;
    private final SignedHead head;
    private final People people;
    private final Map<String, byte[]> files = new TreeMap<>();

    private EvidencePack(Ledger ledger, SignedHead head, People people) {
        this.ledger = ledger;
        this.head = head;
        this.people = people;
    }

    /**
     * The files of a run, by path.
     *
     * @param number of its entry
     * @param report the review for people, by the name of its file
     * @param people whose keys are whose; a name that they do not prove is told as claimed
     * @param earlier a head that somebody kept, as it was mailed
     */
    public static Loaded<Map<String, byte[]>> of(
            Ledger ledger, long number, Map<String, byte[]> report, People people, Optional<String> earlier) {
        Optional<byte[]> entry = ledger.entry(number);
        Optional<RunEntry> run = entry.flatMap(RunEntry::parse);
        if (run.isEmpty()) {
            return failed("run " + number, "there is no such run", "\"thesis audit log\" lists them.");
        }
        Optional<SignedHead> head = ledger.head().flatMap(note -> SignedHead.of(note, ledger.key()));
        if (head.isEmpty()) {
            return failed("the head", "it is not signed by the key of the ledger", "See \"thesis audit verify\".");
        }
        return new EvidencePack(ledger, head.get(), people).packed(number, entry.get(), run.get(), report, earlier);
    }

    private Loaded<Map<String, byte[]>> packed(
            long number, byte[] entry, RunEntry run, Map<String, byte[]> report, Optional<String> earlier) {
        Optional<String> missing = keep(run);
        if (missing.isPresent()) {
            return failed("run " + number, missing.get() + " is missing", "See \"thesis audit verify\".");
        }
        long size = head.checkpoint().size();
        List<byte[]> proof = ledger.found(database -> MerkleTree.inclusion(number, size, new NodeTable(database)));
        byte[] root = MerkleTree.rootOf(MerkleTree.leaf(entry), number, size, proof);
        if (!Arrays.equals(root, head.checkpoint().root())) {
            return failed(
                    "run " + number,
                    "the signed head does not prove it: the ledger is not as it was recorded",
                    "See \"thesis audit verify\". Nothing was written.");
        }
        PersonFiles said = new PersonFiles(ledger, people, size);
        said.recordedBy(run.who().flatMap(hash -> ledger.personal(hash)));
        Loaded<PersonFiles> about = said.about(number);
        Loaded<Consistency> goesOn = Consistency.of(ledger, head, earlier);
        if (about.value().isEmpty() || goesOn.value().isEmpty()) {
            return Loaded.failed(List.of(about.problems(), goesOn.problems()).stream()
                    .flatMap(List::stream)
                    .toList());
        }
        files.put("entry.json", entry);
        files.putAll(head.files(""));
        files.put("public.pem", ledger.key().pem().getBytes(UTF_8));
        files.put("public.txt", (ledger.key().text() + "\n").getBytes(UTF_8));
        for (int index = 0; index < proof.size(); index++) {
            files.put(ProofSteps.file("proof", index), proof.get(index));
        }
        files.putAll(said.files());
        files.putAll(goesOn.value().get().files());
        String steps = String.join("\n", ProofSteps.inclusion("entry.json", number, size, "proof", proof.size()));
        files.put(
                "VERIFY.md",
                StepsPage.RUN
                        .text(Map.of(
                                "number", String.valueOf(number),
                                "size", String.valueOf(size),
                                "origin", head.checkpoint().origin(),
                                "root",
                                        HexFormat.of()
                                                .formatHex(head.checkpoint().root()),
                                "steps", steps,
                                "people", said.isEmpty() ? "" : StepsPage.PEOPLE.text(Map.of("steps", said.steps())),
                                "earlier", goesOn.value().get().steps()))
                        .getBytes(UTF_8));
        files.putAll(report);
        return Loaded.of(files);
    }

    /** Keeps what a run names; what is missing, if anything is. A name that was dropped is not missing. */
    private Optional<String> keep(RunEntry run) {
        Map<String, String> named = new TreeMap<>(Map.of("record.json", run.record()));
        run.rules().forEach((path, hash) -> named.put("rules/" + path, hash));
        run.facts().forEach((path, hash) -> named.put("facts/" + path, hash));
        run.who().filter(hash -> ledger.redaction(hash).isEmpty()).ifPresent(hash -> named.put("who.json", hash));
        StringBuilder sums = new StringBuilder();
        for (Map.Entry<String, String> one : named.entrySet()) {
            Optional<byte[]> bytes = ledger.content(one.getValue());
            if (bytes.isEmpty()) {
                return Optional.of(one.getKey());
            }
            files.put(one.getKey(), bytes.get());
            sums.append(one.getValue()).append("  ").append(one.getKey()).append('\n');
        }
        files.put("SHA256SUMS", sums.toString().getBytes(UTF_8));
        return Optional.empty();
    }

    private static Loaded<Map<String, byte[]>> failed(String where, String what, String advice) {
        return Loaded.failed(List.of(Problem.at(Place.of(where), what, advice)));
    }
}
