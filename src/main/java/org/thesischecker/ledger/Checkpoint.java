package org.thesischecker.ledger;

import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The head of a ledger: how many entries it has and the root over them (C2SP, tlog-checkpoint).
 *
 * @param origin the name of the ledger
 * @param root of the tree over the entries
 */
public record Checkpoint(String origin, long size, byte[] root) {

    private static final int LINES = 3;
    private static final int HASH = 32;

    /** The text that is signed: three lines. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    /** Reads the text of a checkpoint; empty when it is none. Further lines are allowed and mean nothing here. */
    public static Optional<Checkpoint> parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < LINES || lines[0].isEmpty() || !lines[1].matches("0|[1-9]\\d{0,17}")) {
            return Optional.empty();
        }
        try {
            byte[] root = Base64.getDecoder().decode(lines[2]);
            return root.length == HASH
                    ? Optional.of(new Checkpoint(lines[0], Long.parseLong(lines[1]), root))
                    : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Checkpoint that
                && origin.equals(that.origin)
                && size == that.size
                && Arrays.equals(root, that.root);
    }

    @Override
    public int hashCode() {
        return Objects.hash(origin, size, Arrays.hashCode(root));
    }
}
