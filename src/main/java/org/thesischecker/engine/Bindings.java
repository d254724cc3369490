package org.thesischecker.engine;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Comparison;
import org.thesischecker.model.Evidence;

/** What a partial match has bound and selected so far. Immutable. */
record Bindings(Map<String, Value> values, Set<Evidence> evidence, Set<Comparison> comparisons) {

    static Bindings none() {
        return new Bindings(Map.of(), Set.of(), Set.of());
    }

    @Nullable
    Value get(String variable) {
        return values.get(variable);
    }

    Bindings with(String variable, Value value) {
        Map<String, Value> more = new HashMap<>(values);
        more.put(variable, value);
        return new Bindings(more, evidence, comparisons);
    }

    Bindings with(List<Evidence> more) {
        Set<Evidence> all = new LinkedHashSet<>(evidence);
        all.addAll(more);
        return new Bindings(values, all, comparisons);
    }

    Bindings comparing(Comparison comparison) {
        Set<Comparison> all = new LinkedHashSet<>(comparisons);
        all.add(comparison);
        return new Bindings(values, evidence, all);
    }

    /** These bindings with the evidence, but not the variables, of another match. */
    Bindings seeing(Bindings inner) {
        return seeing(List.of(inner));
    }

    /** These bindings with the evidence, but not the variables, of other matches. */
    Bindings seeing(List<Bindings> inner) {
        Set<Evidence> seen = new LinkedHashSet<>(evidence);
        Set<Comparison> compared = new LinkedHashSet<>(comparisons);
        inner.forEach(match -> {
            seen.addAll(match.evidence);
            compared.addAll(match.comparisons);
        });
        return new Bindings(values, seen, compared);
    }
}
