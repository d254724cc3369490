package org.thesischecker.ledger.ssh;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The secret key of a person in PEM (Ed25519, PKCS 8, RFC 8410), as {@code openssl genpkey -algorithm ed25519} makes it. */
public final class PersonKey {

    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    private static final int LENGTH = 32;

    private final PrivateKey secret;
    private final SshKey key;

    private PersonKey(PrivateKey secret, SshKey key) {
        this.secret = secret;
        this.key = key;
    }

    /** Reads a key; empty when the text holds none of this form. */
    public static Optional<PersonKey> parse(String text) {
        Matcher pem = PEM.matcher(text);
        if (!pem.find()) {
            return Optional.empty();
        }
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(pem.group(1));
            PrivateKey secret = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            byte[] seed = ((EdECPrivateKey) secret)
                    .getBytes()
                    .orElseThrow(() -> new IllegalArgumentException("A key from a file has its bytes."));
            return publicHalf(seed).map(found -> new PersonKey(secret, found)).filter(PersonKey::fits);
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The public half: a new pair whose chance is the secret half is that pair again (RFC 8032, section 5.1.5). */
    private static Optional<SshKey> publicHalf(byte[] seed) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(255, new Seed(seed));
        KeyPair pair = generator.generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length);
        return SshKey.of(Wire.strings(Wire.text("ssh-ed25519"), raw));
    }

    private static final class Seed extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, Math.min(seed.length, bytes.length));
        }
    }

    /** Whether the two halves are of one key. */
    private boolean fits() {
        byte[] probe = {};
        return signed(probe).isOver(probe);
    }

    /** The public half. */
    public SshKey key() {
        return key;
    }

    /** Signs some bytes. */
    public SshSignature signed(byte[] message) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(secret);
            signer.update(SshSignature.signed(message));
            byte[] signature = Wire.strings(Wire.text("ssh-ed25519"), signer.sign());
            return SshSignature.of(key, signature);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("The key was read and cannot sign.", unusable);
        }
    }
}
