package org.thesischecker.facts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Unit;

/** The metrics and units that are defined, each once. */
public final class Dictionary {

    private final Map<String, MetricDefinition> metrics;
    private final Map<String, Unit> units;

    public Dictionary(Collection<MetricDefinition> definitions, Collection<Unit> knownUnits) {
        this.metrics = new TreeMap<>();
        definitions.forEach(definition -> metrics.put(definition.id(), definition));
        this.units = new TreeMap<>();
        knownUnits.forEach(unit -> units.put(unit.name(), unit));
    }

    public Optional<MetricDefinition> metric(String id) {
        return Optional.ofNullable(metrics.get(id));
    }

    /** All definitions, by id. */
    public List<MetricDefinition> metrics() {
        return List.copyOf(metrics.values());
    }

    /** The members of a family, by id. */
    public List<MetricDefinition> family(String family) {
        return metrics.values().stream()
                .filter(definition -> family.equals(definition.family()))
                .toList();
    }

    public Optional<Unit> unit(String name) {
        return Optional.ofNullable(units.get(name));
    }

    public List<String> unitNames() {
        return List.copyOf(units.keySet());
    }
}
