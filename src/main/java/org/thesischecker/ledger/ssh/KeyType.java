package org.thesischecker.ledger.ssh;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of keys that are known here, and what the Java platform calls what they do. */
enum KeyType {
    ED25519("ssh-ed25519") {
        /** What precedes the key in the encoding of RFC 8410. */
        private static final String PREFIX = "302a300506032b6570032100";

        private static final int LENGTH = 32;

        @Override
        PublicKey key(byte[] blob) throws GeneralSecurityException {
            byte[] raw = Wire.exactly(2, blob).get(1);
            if (raw.length != LENGTH) {
                throw new IllegalArgumentException("An Ed25519 key has 32 bytes.");
            }
            byte[] encoded = HexFormat.of().parseHex(PREFIX + HexFormat.of().formatHex(raw));
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        }
    },

    ECDSA("ecdsa-sha2-nistp256") {
        private static final int UNCOMPRESSED = 4;
        private static final int LENGTH = 32;

        @Override
        PublicKey key(byte[] blob) throws GeneralSecurityException {
            List<byte[]> fields = Wire.exactly(3, blob);
            byte[] point = fields.get(2);
            if (!Arrays.equals(fields.get(1), Wire.text("nistp256"))) {
                throw new IllegalArgumentException("The curve is P-256.");
            }
            if (point.length != 2 * LENGTH + 1 || point[0] != UNCOMPRESSED) {
                throw new IllegalArgumentException("A point of P-256 has 65 bytes.");
            }
            AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec("secp256r1"));
            ECPoint at = new ECPoint(
                    new BigInteger(1, Arrays.copyOfRange(point, 1, LENGTH + 1)),
                    new BigInteger(1, Arrays.copyOfRange(point, LENGTH + 1, point.length)));
            return KeyFactory.getInstance("EC")
                    .generatePublic(new ECPublicKeySpec(at, curve.getParameterSpec(ECParameterSpec.class)));
        }

        /** Two numbers (RFC 5656, section 3.1.2), as the sequence of X.690 that Java expects. */
        @Override
        byte[] encoded(byte[] raw) {
            List<byte[]> numbers = Wire.exactly(2, raw);
            byte[] r = integer(numbers.get(0));
            byte[] s = integer(numbers.get(1));
            byte[] sequence = new byte[r.length + s.length + 2];
            sequence[0] = 0x30;
            sequence[1] = (byte) (r.length + s.length);
            System.arraycopy(r, 0, sequence, 2, r.length);
            System.arraycopy(s, 0, sequence, 2 + r.length, s.length);
            return sequence;
        }

        private byte[] integer(byte[] number) {
            if (number.length > LENGTH + 1) {
                throw new IllegalArgumentException("A number of P-256 has at most 33 bytes.");
            }
            byte[] encoded = new byte[number.length + 2];
            encoded[0] = 2;
            encoded[1] = (byte) number.length;
            System.arraycopy(number, 0, encoded, 2, number.length);
            return encoded;
        }
    },

    RSA("ssh-rsa") {
        private static final int SHORTEST = 2048;

        @Override
        PublicKey key(byte[] blob) throws GeneralSecurityException {
            List<byte[]> fields = Wire.exactly(3, blob);
            BigInteger modulus = number(fields.get(2));
            if (modulus.bitLength() < SHORTEST) {
                throw new IllegalArgumentException("An RSA key has 2048 bits or more.");
            }
            return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, number(fields.get(1))));
        }

        /** A number has one form only, so that a key has one, too. */
        private BigInteger number(byte[] bytes) {
            BigInteger number = new BigInteger(bytes);
            if (!Arrays.equals(number.toByteArray(), bytes)) {
                throw new IllegalArgumentException("A number starts with no byte too many.");
            }
            return number;
        }
    };

    private final String word;

    KeyType(String word) {
        this.word = word;
    }

    /** The type as OpenSSH names it. */
    String word() {
        return word;
    }

    /** What Java calls the way in which a signature says that it was made; empty when keys of this type do not sign so. */
    Optional<String> algorithm(String name) {
        return switch (name) {
            case "ssh-ed25519" -> Optional.of("Ed25519").filter(any -> this == ED25519);
            case "ecdsa-sha2-nistp256" -> Optional.of("SHA256withECDSA").filter(any -> this == ECDSA);
            case "rsa-sha2-256" -> Optional.of("SHA256withRSA").filter(any -> this == RSA);
            case "rsa-sha2-512" -> Optional.of("SHA512withRSA").filter(any -> this == RSA);
            default -> Optional.empty();
        };
    }

    /** The key as Java takes it. */
    abstract PublicKey key(byte[] blob) throws GeneralSecurityException;

    /** The signature as Java takes it. */
    byte[] encoded(byte[] raw) {
        return raw;
    }

    /** The type of a key that is one; empty when it is none, or of another type. */
    static Optional<KeyType> of(byte[] blob) {
        return Wire.fields(blob)
                .flatMap(fields -> Stream.of(values())
                        .filter(type -> Arrays.equals(fields.get(0), Wire.text(type.word)))
                        .findFirst())
                .filter(type -> type.isKey(blob));
    }

    private boolean isKey(byte[] blob) {
        try {
            key(blob);
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            return false;
        }
    }
}
