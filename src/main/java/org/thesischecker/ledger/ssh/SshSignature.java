package org.thesischecker.ledger.ssh;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signature of a person over some bytes, as {@code ssh-keygen -Y sign} makes it (OpenSSH, PROTOCOL.sshsig, version 1).
 *
 * @param text in armour
 */
public record SshSignature(SshKey key, String text, byte[] signature) {

    /** What keeps a signature from being taken for one over something else: {@code ssh-keygen -n}. */
    public static final String NAMESPACE = "thesis-ledger";

    private static final Pattern ARMOUR =
            Pattern.compile("-----BEGIN SSH SIGNATURE-----\\R([A-Za-z0-9+/=\\r\\n]+)-----END SSH SIGNATURE-----\\R?");
    private static final byte[] MAGIC = Wire.text("SSHSIG");
    private static final int VERSION = 1;
    /** The hash that {@code ssh-keygen} takes where it is not told otherwise, and the only one that is known here. */
    private static final String HASH = "sha512";

    private static final String LINE = ".{70}(?=.)";

    /** A signature of this namespace. */
    static SshSignature of(SshKey key, byte[] signature) {
        byte[] version = {0, 0, 0, VERSION};
        byte[] fields = Wire.strings(key.blob(), Wire.text(NAMESPACE), new byte[0], Wire.text(HASH), signature);
        byte[] all = joined(MAGIC, joined(version, fields));
        String base64 = Base64.getEncoder().encodeToString(all).replaceAll(LINE, "$0\n");
        String text = "-----BEGIN SSH SIGNATURE-----\n" + base64 + "\n-----END SSH SIGNATURE-----\n";
        return new SshSignature(key, text, signature);
    }

    /** Reads a signature in armour; empty when it is none, or of another namespace or hash. */
    public static Optional<SshSignature> parse(String text) {
        Matcher armour = ARMOUR.matcher(text);
        if (!armour.matches()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(armour.group(1));
            return Wire.read(bytes, SshSignature::read);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static Optional<SshSignature> read(Wire.Reader reader) {
        if (!Arrays.equals(reader.plain(MAGIC.length), MAGIC) || reader.number() != VERSION) {
            return Optional.empty();
        }
        Optional<SshKey> key = SshKey.of(reader.string());
        boolean ours = reader.word().equals(NAMESPACE);
        reader.string();
        String hash = reader.word();
        byte[] signature = reader.string();
        return key.filter(any -> ours && hash.equals(HASH)).map(any -> of(any, signature));
    }

    /** Whether it is over these bytes. */
    public boolean isOver(byte[] message) {
        return key.hasSigned(signed(message), signature);
    }

    /** What is signed in place of a message. */
    static byte[] signed(byte[] message) {
        return joined(
                MAGIC,
                Wire.strings(Wire.text(NAMESPACE), new byte[0], Wire.text(HASH), SshKey.hash("SHA-512", message)));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
