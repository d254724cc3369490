package org.thesischecker.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known name that somebody meant. */
public final class Nearest {

    private static final int LEAST_SHARED = 4;
    private static final int MOST_ALIKE = 3;

    private Nearest() {}

    /** The known name that differs least, if it differs little; of equally near ones the first by name. */
    public static Optional<String> to(String wanted, Collection<String> known) {
        int most = wanted.length() < 4 ? 1 : Math.max(2, wanted.length() / 3);
        return known.stream()
                .map(name -> new Candidate(name, distance(wanted, name, most)))
                .filter(candidate -> candidate.distance >= 0)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /**
     * The question {@code Did you mean "percent"?}; where no known name differs little, it asks for those that begin as
     * the wanted one does. Empty when nothing is near.
     */
    public static String question(String wanted, Collection<String> known) {
        List<String> near = near(wanted, known);
        return near.isEmpty()
                ? ""
                : "Did you mean %s?"
                        .formatted(listed(near.stream().map("\"%s\""::formatted).toList()));
    }

    /** All known names: first those that somebody may have meant, then the others in their order. */
    public static List<String> nearFirst(String wanted, Collection<String> known) {
        return Stream.concat(near(wanted, known).stream(), known.stream())
                .distinct()
                .toList();
    }

    private static List<String> near(String wanted, Collection<String> known) {
        return to(wanted, known).map(List::of).orElseGet(() -> alike(wanted, known));
    }

    /** The first names, by length and then by name, of those that share the longest beginning; it is most of the wanted. */
    private static List<String> alike(String wanted, Collection<String> known) {
        int shared =
                known.stream().mapToInt(name -> beginning(wanted, name)).max().orElse(0);
        return shared < LEAST_SHARED || shared * 2 <= wanted.length()
                ? List.of()
                : known.stream()
                        .filter(name -> beginning(wanted, name) == shared)
                        .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                        .limit(MOST_ALIKE)
                        .toList();
    }

    private static int beginning(String wanted, String name) {
        String first = folded(wanted);
        String second = folded(name);
        int shared = 0;
        while (shared < Math.min(first.length(), second.length()) && first.charAt(shared) == second.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    /** The sentence with the question after it, or alone when nothing is near. */
    public static String advice(String sentence, String wanted, Collection<String> known) {
        return (sentence + " " + question(wanted, known)).trim();
    }

    /** Names as a sentence lists them: {@code a, b or c}. */
    public static String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    private static int distance(String wanted, String name, int most) {
        return new LevenshteinDistance(most).apply(folded(wanted), folded(name));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    private record Candidate(String name, int distance) {}
}
