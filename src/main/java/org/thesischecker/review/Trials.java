package org.thesischecker.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Observation;

/** The book judged with each combination of the values of disputed readings. */
final class Trials {

    private static final int MOST = 256;

    private final FactSet facts;
    private final Function<FactSet, Judged> judge;
    private final Map<List<Reading>, List<Judged>> known = new HashMap<>();

    Trials(FactSet facts, Function<FactSet, Judged> judge) {
        this.facts = facts;
        this.judge = judge;
    }

    /** One judgement for each combination; none when there are too many. */
    List<Judged> of(List<Reading> disputed) {
        return known.computeIfAbsent(disputed, this::judged);
    }

    private List<Judged> judged(List<Reading> disputed) {
        long trials = disputed.stream()
                .mapToLong(reading -> reading.disputed().size())
                .reduce(1, (product, size) -> Math.min(MOST + 1L, product * size));
        return trials > MOST
                ? List.of()
                : combinations(disputed).stream().map(judge).toList();
    }

    private List<FactSet> combinations(List<Reading> disputed) {
        List<FactSet> all = List.of(facts);
        for (Reading reading : disputed) {
            List<FactSet> more = new ArrayList<>();
            for (FactSet before : all) {
                for (Observation value : reading.disputed()) {
                    more.add(before.replacing(List.of(value)));
                }
            }
            all = more;
        }
        return all;
    }
}
