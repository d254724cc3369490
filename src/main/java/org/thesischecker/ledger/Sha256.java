package org.thesischecker.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4). */
final class Sha256 {

    private Sha256() {}

    /** The hash of some bytes, one after the other. */
    static byte[] of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256.", absent);
        }
    }

    /** The hash as lower-case hex. */
    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }
}
