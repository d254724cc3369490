package org.thesischecker.ledger.ssh;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file of OpenSSH says of a key to everybody: a public key file, or the public half that stands before the secret one
 * (OpenSSH, PROTOCOL.key), which is readable without the passphrase.
 *
 * @param blob the public key as SSH writes it, of whatever type
 */
public record KeyFile(byte[] blob) {

    private static final Pattern SECRET =
            Pattern.compile("-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END OPENSSH PRIVATE KEY-----");
    private static final Pattern PUBLIC = Pattern.compile("(?:ssh|ecdsa|sk)-\\S+\\s+([A-Za-z0-9+/=]+)(?:\\s.*)?");
    private static final byte[] MAGIC = "openssh-key-v1\0".getBytes(StandardCharsets.US_ASCII);

    /** Reads a file; empty when it is neither. */
    public static Optional<KeyFile> parse(String text) {
        Matcher open = PUBLIC.matcher(text.strip());
        Matcher secret = SECRET.matcher(text);
        try {
            if (open.matches()) {
                return Optional.of(Base64.getDecoder().decode(open.group(1)))
                        .map(KeyFile::new)
                        .filter(KeyFile::isWhole);
            }
            return secret.find()
                    ? Wire.read(Base64.getMimeDecoder().decode(secret.group(1)), KeyFile::publicHalf)
                            .filter(KeyFile::isWhole)
                    : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** The names of cipher and derivation, its options, how many keys there are, and the first of them. */
    private static Optional<KeyFile> publicHalf(Wire.Reader reader) {
        if (!Arrays.equals(reader.plain(MAGIC.length), MAGIC)) {
            return Optional.empty();
        }
        reader.string();
        reader.string();
        reader.string();
        boolean any = reader.number() > 0;
        byte[] blob = reader.string();
        reader.rest();
        return any ? Optional.of(new KeyFile(blob)) : Optional.empty();
    }

    private boolean isWhole() {
        return Wire.fields(blob).isPresent() && type().matches("[A-Za-z0-9.@-]{1,64}");
    }

    /** The type of the key as OpenSSH names it, known here or not. */
    public String type() {
        return Wire.fields(blob)
                .map(fields -> new String(fields.get(0), StandardCharsets.US_ASCII))
                .orElse("");
    }

    /** The key; empty when it is too short, or of a type that is not known here. */
    public Optional<SshKey> key() {
        return SshKey.of(blob);
    }

    /** The types that are known here, as a sentence lists them. */
    public static String known() {
        return Stream.of(KeyType.values()).map(KeyType::word).collect(Collectors.joining(", "))
                + " (2048 bits or more)";
    }
}
