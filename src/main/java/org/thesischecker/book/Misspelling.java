package org.thesischecker.book;

import java.util.List;
import org.thesischecker.source.Nearest;

/** Whether a word is a slip of the pen for a keyword: near it, or its letters in another order. */
final class Misspelling {

    private Misspelling() {}

    static boolean of(String word, String found) {
        return Nearest.to(found, List.of(word)).isPresent() || sorted(word).equals(sorted(found));
    }

    private static List<Integer> sorted(String word) {
        return word.chars().sorted().boxed().toList();
    }
}
