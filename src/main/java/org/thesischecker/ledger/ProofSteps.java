package org.thesischecker.ledger;

import java.util.ArrayList;
import java.util.List;

/** Proofs of the tree as commands for a POSIX shell and OpenSSL: each hash beside the way is a file. */
final class ProofSteps {

    private ProofSteps() {}

    /** The name of a file with a hash, by its place in the proof. */
    static String file(String folder, int index) {
        return "%s/%02d.bin".formatted(folder, index);
    }

    /**
     * The commands that lead from an entry to the root, which is left in the file {@code hash} (RFC 9162, section 2.1.3.2).
     *
     * @param entry the file with the entry
     * @param folder with the hashes
     */
    static List<String> inclusion(String entry, long number, long size, String folder, int hashes) {
        List<String> steps = new ArrayList<>();
        steps.add("{ printf '\\000'; cat %s; } | openssl dgst -sha256 -binary >hash".formatted(entry));
        long node = number;
        long last = size - 1;
        for (int index = 0; index < hashes; index++) {
            boolean left = (node & 1) == 1 || node == last;
            steps.add(left ? node("hash", file(folder, index), "hash") : node("hash", "hash", file(folder, index)));
            while (left && (node & 1) == 0 && node != 0) {
                node >>= 1;
                last >>= 1;
            }
            node >>= 1;
            last >>= 1;
        }
        return steps;
    }

    /**
     * The commands that lead to the earlier root, which is left in the file {@code first}, and to the present one, left in
     * {@code second} (RFC 9162, section 2.1.4.2).
     *
     * @param root a command that writes the earlier root
     * @param folder with the hashes
     */
    static List<String> consistency(long earlier, long size, String root, String folder, int hashes) {
        List<String> steps = new ArrayList<>();
        boolean whole = Long.bitCount(earlier) == 1 || hashes == 0;
        steps.add(whole ? root + " >first" : "cp %s first".formatted(file(folder, 0)));
        steps.add("cp first second");
        long node = earlier - 1;
        long last = size - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        for (int index = whole ? 0 : 1; index < hashes; index++) {
            String beside = file(folder, index);
            boolean left = (node & 1) == 1 || node == last;
            if (left) {
                steps.add(node("first", beside, "first"));
            }
            steps.add(left ? node("second", beside, "second") : node("second", "second", beside));
            while (left && (node & 1) == 0 && node != 0) {
                node >>= 1;
                last >>= 1;
            }
            node >>= 1;
            last >>= 1;
        }
        return steps;
    }

    private static String node(String into, String left, String right) {
        return "{ printf '\\001'; cat %s %s; } | openssl dgst -sha256 -binary >next; mv next %s"
                .formatted(left, right, into);
    }
}
