package org.thesischecker.ledger.ssh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;

/** Somebody of the tests who signs, with a new key. */
public record Pen(String name, String pem, PersonKey key) {

    public static Pen of(String name) {
        try {
            byte[] encoded = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            String pem = "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(encoded)
                    + "\n-----END PRIVATE KEY-----\n";
            return new Pen(name, pem, PersonKey.parse(pem).orElseThrow());
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** The line that says whose key it is. */
    public String line() {
        return "\"" + name + "\" " + key.key().text();
    }

    /** The secret key, in a file. */
    public Path in(Path folder) {
        return written(folder.resolve(name.replaceAll("\\W", "") + ".pem"), pem);
    }

    /** A file that says whose keys are whose. */
    public static Path file(Path file, Pen... pens) {
        return written(file, Arrays.stream(pens).map(Pen::line).collect(Collectors.joining("\n", "", "\n")));
    }

    /** Those whose keys are known. */
    public static People people(Path folder, Pen... pens) {
        return People.load(file(folder.resolve("people"), pens)).value().orElseThrow();
    }

    private static Path written(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
