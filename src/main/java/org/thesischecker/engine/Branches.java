package org.thesischecker.engine;

import java.util.ArrayList;
import java.util.List;
import org.thesischecker.book.Condition;

/** Takes alternatives apart: conditions with an {@code or} become one list of conditions for each way to meet them. */
final class Branches {

    private Branches() {}

    static List<List<Condition>> of(List<Condition> conditions) {
        List<List<Condition>> branches = List.of(List.of());
        for (Condition condition : conditions) {
            List<List<Condition>> longer = new ArrayList<>();
            for (List<Condition> way : ways(condition)) {
                branches.forEach(branch -> longer.add(joined(branch, way)));
            }
            branches = longer;
        }
        return branches;
    }

    private static List<List<Condition>> ways(Condition condition) {
        if (condition instanceof Condition.Any any) {
            return any.alternatives().stream()
                    .flatMap(alternative -> ways(alternative).stream())
                    .toList();
        }
        if (condition instanceof Condition.All all) {
            return of(all.conditions());
        }
        if (condition instanceof Condition.Exists exists) {
            return of(exists.conditions()).stream()
                    .map(way -> List.<Condition>of(new Condition.Exists(way, exists.place())))
                    .toList();
        }
        if (condition instanceof Condition.Not not) {
            return List.of(of(not.conditions()).stream()
                    .map(way -> (Condition) new Condition.Not(way, not.place()))
                    .toList());
        }
        return List.of(List.of(condition));
    }

    private static List<Condition> joined(List<Condition> first, List<Condition> then) {
        List<Condition> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }
}
