package org.thesischecker.ledger;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text with a signature below it that people can mail (C2SP, signed-note). */
public final class SignedNote {

    private static final String SIGNED = "\u2014 ";
    private static final Pattern SIGNATURES = Pattern.compile("(" + SIGNED + "\\S+ \\S+\n)+");
    private static final int ID = 4;

    private SignedNote() {}

    /** A text, signed: it ends with a newline, a blank line follows, then the name and the signature. */
    public static String of(String text, SigningKey key) {
        byte[] id = key.verifier().id();
        byte[] signature = key.signature(text);
        byte[] both = Arrays.copyOf(id, id.length + signature.length);
        System.arraycopy(signature, 0, both, id.length, signature.length);
        return text + "\n" + SIGNED + key.verifier().name() + " "
                + Base64.getEncoder().encodeToString(both) + "\n";
    }

    /** The text of a note that a key has signed; empty when it has not. Signatures of others are passed over. */
    public static Optional<String> text(String note, VerifierKey key) {
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n")) {
            return Optional.empty();
        }
        String text = note.substring(0, blank + 1);
        return note.substring(blank + 2)
                        .lines()
                        .filter(line -> line.startsWith(SIGNED + key.name() + " "))
                        .anyMatch(line -> isBy(key, text, line.substring(line.lastIndexOf(' ') + 1)))
                ? Optional.of(text)
                : Optional.empty();
    }

    /** Whether a text has the form of a signed head, whoever signed it, and whether they did. */
    public static boolean isHead(String note) {
        int blank = note.lastIndexOf("\n\n");
        return blank >= 0
                && Checkpoint.parse(note.substring(0, blank + 1)).isPresent()
                && SIGNATURES.matcher(note.substring(blank + 2)).matches();
    }

    private static boolean isBy(VerifierKey key, String text, String base64) {
        try {
            byte[] both = Base64.getDecoder().decode(base64);
            return both.length > ID
                    && Base64.getEncoder().encodeToString(both).equals(base64)
                    && Arrays.equals(Arrays.copyOf(both, ID), key.id())
                    && key.hasSigned(text, Arrays.copyOfRange(both, ID, both.length));
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }
}
