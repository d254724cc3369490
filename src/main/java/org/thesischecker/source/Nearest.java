package org.thesischecker.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known name that somebody meant. */
public final class Nearest {

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

    /** The question {@code Did you mean "percent"?}; empty when nothing is near. */
    public static String question(String wanted, Collection<String> known) {
        return to(wanted, known).map("Did you mean \"%s\"?"::formatted).orElse("");
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
