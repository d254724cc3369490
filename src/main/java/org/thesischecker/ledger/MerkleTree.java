package org.thesischecker.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The hash tree over entries in order (RFC 6962, Certificate Transparency, section 2.1): a leaf is the hash of a zero byte
 * and the entry, a node that of a one byte and the nodes below it.
 */
public final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    /** Where the hashes of whole subtrees are found: of {@code 2^level} leaves, the position counted in such subtrees. */
    public interface Nodes {
        byte[] at(int level, long position);
    }

    /** The hash of an entry. */
    public static byte[] leaf(byte[] entry) {
        return Sha256.of(LEAF, entry);
    }

    /** The hash above two others. */
    public static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }

    /** The root over the first leaves. */
    public static byte[] root(long size, Nodes nodes) {
        return size == 0 ? Sha256.of() : range(0, size, nodes);
    }

    private static byte[] range(long from, long to, Nodes nodes) {
        long size = to - from;
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return nodes.at(level, from >> level);
        }
        long split = from + Long.highestOneBit(size);
        return node(range(from, split, nodes), range(split, to, nodes));
    }

    /** How many leaves the left subtree has. */
    private static long left(long size) {
        return Long.highestOneBit(size - 1);
    }

    /** The hashes that lead from a leaf to the root (section 2.1.1). */
    public static List<byte[]> inclusion(long index, long size, Nodes nodes) {
        List<byte[]> proof = new ArrayList<>();
        include(index, 0, size, nodes, proof);
        return proof;
    }

    private static void include(long index, long from, long to, Nodes nodes, List<byte[]> proof) {
        if (to - from == 1) {
            return;
        }
        long split = from + left(to - from);
        if (index < split) {
            include(index, from, split, nodes, proof);
            proof.add(range(split, to, nodes));
        } else {
            include(index, split, to, nodes, proof);
            proof.add(range(from, split, nodes));
        }
    }

    /** The hashes that show that a tree goes on from an earlier one (section 2.1.2). */
    public static List<byte[]> consistency(long earlier, long size, Nodes nodes) {
        List<byte[]> proof = new ArrayList<>();
        if (earlier > 0 && earlier < size) {
            extend(earlier, 0, size, true, nodes, proof);
        }
        return proof;
    }

    private static void extend(long earlier, long from, long to, boolean whole, Nodes nodes, List<byte[]> proof) {
        if (earlier == to - from) {
            if (!whole) {
                proof.add(range(from, to, nodes));
            }
            return;
        }
        long split = left(to - from);
        if (earlier <= split) {
            extend(earlier, from, from + split, whole, nodes, proof);
            proof.add(range(from + split, to, nodes));
        } else {
            extend(earlier - split, from + split, to, false, nodes, proof);
            proof.add(range(from, from + split, nodes));
        }
    }

    /** The root that an inclusion proof leads to (RFC 9162, section 2.1.3.2). */
    public static byte[] rootOf(byte[] leaf, long index, long size, List<byte[]> proof) {
        long node = index;
        long last = size - 1;
        byte[] hash = leaf;
        for (byte[] beside : proof) {
            if ((node & 1) == 1 || node == last) {
                hash = node(beside, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = node(hash, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        return hash;
    }

    /** Whether a proof shows that a tree goes on from an earlier one (RFC 9162, section 2.1.4.2). */
    public static boolean goesOn(long earlier, byte[] earlierRoot, long size, byte[] root, List<byte[]> proof) {
        if (earlier == size) {
            return proof.isEmpty() && Arrays.equals(earlierRoot, root);
        }
        if (earlier == 0) {
            return proof.isEmpty();
        }
        List<byte[]> path = new ArrayList<>(proof);
        if (Long.bitCount(earlier) == 1) {
            path.add(0, earlierRoot);
        }
        long node = earlier - 1;
        long last = size - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        if (path.isEmpty()) {
            return false;
        }
        byte[] first = path.get(0);
        byte[] second = path.get(0);
        for (byte[] beside : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                first = node(beside, first);
                second = node(beside, second);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                second = node(second, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(first, earlierRoot) && Arrays.equals(second, root);
    }
}
