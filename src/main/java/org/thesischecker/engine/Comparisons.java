package org.thesischecker.engine;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The comparisons of decimals that a trace has tested. */
public final class Comparisons {

    private final Map<String, BigDecimal> differences = new TreeMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private Comparisons() {}

    /** By how much the left side exceeds the right one, by the comparison's place, the fact and which of these it is. */
    public static Map<String, BigDecimal> differences(Trace trace) {
        Comparisons comparisons = new Comparisons();
        trace.all().forEach(comparisons::visit);
        return comparisons.differences;
    }

    private void visit(Trace.Step step) {
        step.attempts().forEach(attempt -> visit(attempt.name(), attempt.tested()));
        visit("", step.results());
    }

    private void visit(String fact, List<Tested> tested) {
        for (Tested one : tested) {
            BigDecimal left = one.left().flatMap(Operand::decimal).orElse(null);
            BigDecimal right = one.right().flatMap(Operand::decimal).orElse(null);
            if (left != null && right != null) {
                String name = one.constraint().place() + " " + fact;
                int which = seen.merge(name, 1, Integer::sum);
                differences.put(name + " " + which, left.subtract(right));
            }
        }
    }
}
