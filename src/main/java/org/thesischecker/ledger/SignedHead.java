package org.thesischecker.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A head as files: as it is mailed, and its text and signature apart, as OpenSSL takes them.
 *
 * @param note as it is mailed
 */
record SignedHead(String note, Checkpoint checkpoint) {

    private static final int LINES = 3;
    private static final int ID = 4;

    /** A head that a key has signed; empty when it has not, or when it is no head of its ledger. */
    static Optional<SignedHead> of(String note, VerifierKey key) {
        return SignedNote.text(note, key)
                .flatMap(Checkpoint::parse)
                .filter(checkpoint -> checkpoint.origin().equals(key.name()))
                .map(checkpoint -> new SignedHead(note, checkpoint));
    }

    /**
     * The files.
     *
     * @param folder empty, or with a slash at its end
     */
    Map<String, byte[]> files(String folder) {
        List<String> lines = note.lines().toList();
        String text = String.join("\n", lines.subList(0, LINES)) + "\n";
        String last = lines.get(lines.size() - 1);
        byte[] signature = Base64.getDecoder().decode(last.substring(last.lastIndexOf(' ') + 1));
        return Map.of(
                folder + "checkpoint.txt",
                note.getBytes(UTF_8),
                folder + "head.txt",
                text.getBytes(UTF_8),
                folder + "head.sig",
                Arrays.copyOfRange(signature, ID, signature.length));
    }
}
