package org.thesischecker.book;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known name that a misspelt one most likely means. */
final class NearestName {

    private static final int LONGEST = 80;

    private NearestName() {}

    /** {@code  Did you mean "value"?} with a leading space, or nothing when no name is near. */
    static String hint(String found, Collection<String> known) {
        return of(found, known)
                .map(name -> " Did you mean \"%s\"?".formatted(name))
                .orElse("");
    }

    static boolean near(String found, String name) {
        return found.length() <= LONGEST && distance(found, name) <= allowed(found);
    }

    static Optional<String> of(String found, Collection<String> known) {
        return known.stream()
                .filter(name -> near(found, name))
                .min(Comparator.comparingInt((String name) -> distance(found, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int allowed(String found) {
        return Math.max(1, Math.min(6, found.length() / 3));
    }

    /** Optimal string alignment: insertions, deletions, replacements and swapped neighbours count one each. */
    private static int distance(String left, String right) {
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : step(cost, left, right, i, j);
            }
        }
        return cost[left.length()][right.length()];
    }

    private static int step(int[][] cost, String left, String right, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
