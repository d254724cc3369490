package org.thesischecker.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** A tree to which leaves are added one by one, in memory that grows with its height alone. */
final class GrowingTree {

    /** A whole subtree. */
    record Subtree(int level, long position, byte[] hash) {}

    private final Deque<Subtree> whole = new ArrayDeque<>();
    private long size;

    /** Adds a leaf; the subtrees that are whole with it, from the leaf up. */
    List<Subtree> add(byte[] leaf) {
        List<Subtree> made = new ArrayList<>();
        Subtree next = new Subtree(0, size, leaf);
        made.add(next);
        while ((next.position() & 1) == 1) {
            Subtree left = whole.pop();
            next = new Subtree(next.level() + 1, next.position() >> 1, MerkleTree.node(left.hash(), next.hash()));
            made.add(next);
        }
        whole.push(next);
        size++;
        return made;
    }

    long size() {
        return size;
    }

    /** The root over all leaves so far. */
    byte[] root() {
        Iterator<Subtree> smallestFirst = whole.iterator();
        if (!smallestFirst.hasNext()) {
            return Sha256.of();
        }
        byte[] hash = smallestFirst.next().hash();
        while (smallestFirst.hasNext()) {
            hash = MerkleTree.node(smallestFirst.next().hash(), hash);
        }
        return hash;
    }
}
