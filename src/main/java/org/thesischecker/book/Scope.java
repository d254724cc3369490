package org.thesischecker.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thesischecker.model.Place;
import org.thesischecker.source.Nearest;

/** The variables that can be seen at one point of a rule, and what they stand for. */
final class Scope {

    private final Map<String, Meaning> visible;
    private final Bindings all;
    private final Complaints complaints;

    private Scope(Map<String, Meaning> visible, Bindings all, Complaints complaints) {
        this.visible = visible;
        this.all = all;
        this.complaints = complaints;
    }

    static Scope of(Rule rule, Complaints complaints) {
        return new Scope(new LinkedHashMap<>(), Bindings.of(rule), complaints);
    }

    /** Sees what this one sees; what is bound in it is not seen outside. */
    Scope inner() {
        return new Scope(new LinkedHashMap<>(visible), all, complaints);
    }

    void bind(String variable, Meaning meaning, Place place) {
        Place first = all.first(variable).map(Bindings.Binding::place).orElse(place);
        if (first.equals(place)) {
            visible.put(variable, meaning);
        } else {
            complaints.at(
                    place,
                    "%s is bound twice".formatted(variable),
                    "The first time is in line %s; give one of them another name.".formatted(first.line()));
        }
    }

    Meaning meaning(Expression.Variable variable) {
        Meaning known = visible.get(variable.name());
        if (known != null) {
            return known;
        }
        complaints.at(variable.place(), what(variable), advice(variable));
        return new Meaning.Unknown();
    }

    private String what(Expression.Variable variable) {
        Optional<Bindings.Binding> binding = all.first(variable.name());
        if (binding.isEmpty()) {
            return "unknown variable %s".formatted(variable.name());
        }
        boolean later = binding.get().place().compareTo(variable.place()) > 0;
        return later
                ? "%s is used before it is bound".formatted(variable.name())
                : "%s cannot be seen here".formatted(variable.name());
    }

    private String advice(Expression.Variable variable) {
        Optional<Bindings.Binding> binding = all.first(variable.name());
        if (binding.isPresent()) {
            int line = binding.get().place().line();
            return binding.get().place().compareTo(variable.place()) > 0
                    ? "It is bound in line %s: move that before its use.".formatted(line)
                    : "It is bound inside %s in line %s, and seen only there."
                            .formatted(binding.get().inside(), line);
        }
        return Nearest.advice(
                "Bind it before its use, as in $x : value.", variable.name(), List.copyOf(visible.keySet()));
    }
}
