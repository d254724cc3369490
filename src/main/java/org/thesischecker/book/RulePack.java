package org.thesischecker.book;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceText;

/**
 * The hash of the files of a book that can move a verdict: sha256 (FIPS 180-4) over, for each file in order of its path in
 * the book, the path, a zero byte, the number of bytes in decimal, a zero byte, and the bytes.
 */
final class RulePack {

    private final Map<String, Path> files = new TreeMap<>();

    void add(String path, Path file) {
        files.put(path, file);
    }

    /** The hash as lower-case hex; a file that cannot be read is a problem. */
    String sha256(Problems problems) {
        MessageDigest digest = digest();
        files.forEach((path, file) -> {
            try {
                byte[] bytes = Files.readAllBytes(file);
                digest.update("%s\0%s\0".formatted(path, bytes.length).getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            } catch (IOException cause) {
                problems.add(SourceText.unreadable(file, cause));
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256.", absent);
        }
    }
}
