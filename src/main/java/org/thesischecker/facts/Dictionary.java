package org.thesischecker.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Unit;

/** The metrics and units that are defined, each once. */
public final class Dictionary {

    private final Map<String, MetricDefinition> metrics;
    private final Map<String, String> units;

    /** A dictionary whose units have no written meaning. */
    public Dictionary(Collection<MetricDefinition> definitions, Collection<Unit> knownUnits) {
        this(definitions, meaningless(knownUnits));
    }

    /**
     * A dictionary.
     *
     * @param meanings what each unit means, by the unit's name
     */
    public Dictionary(Collection<MetricDefinition> definitions, Map<String, String> meanings) {
        this.metrics = new LinkedHashMap<>();
        definitions.stream()
                .sorted(Comparator.comparing(MetricDefinition::id))
                .forEach(definition -> metrics.put(definition.id(), definition));
        this.units = new TreeMap<>(meanings);
    }

    /** A metric's definition, by its id. */
    public Optional<MetricDefinition> metric(String id) {
        return Optional.ofNullable(metrics.get(id));
    }

    /** All definitions, by id. */
    public List<MetricDefinition> metrics() {
        return List.copyOf(metrics.values());
    }

    /** All ids, in order. */
    public List<String> ids() {
        return List.copyOf(metrics.keySet());
    }

    /** The members of a family, by id. */
    public List<MetricDefinition> family(String family) {
        return metrics.values().stream()
                .filter(definition -> family.equals(definition.family()))
                .toList();
    }

    /** A unit, by its name. */
    public Optional<Unit> unit(String name) {
        return Optional.of(name).filter(units::containsKey).map(Unit::new);
    }

    /** The names of all units, in order. */
    public List<String> unitNames() {
        return List.copyOf(units.keySet());
    }

    /** What a unit means; empty when that is not written down. */
    public String meaning(Unit unit) {
        return units.getOrDefault(unit.name(), "");
    }

    private static Map<String, String> meaningless(Collection<Unit> units) {
        Map<String, String> meanings = new TreeMap<>();
        units.forEach(unit -> meanings.put(unit.name(), ""));
        return meanings;
    }
}
