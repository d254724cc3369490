package org.thesischecker.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Words;

/** Finds what of a dictionary was edited and can move a verdict, and undoes it; names, texts and places cannot. */
public final class DefinitionEdits {

    private DefinitionEdits() {}

    /** What was edited, by metric. A metric that comes or goes matters by itself only to those of its family. */
    public static List<Difference.OfDefinition> between(Dictionary old, Dictionary now, LocalDate on) {
        Set<String> ids = new TreeSet<>(old.ids());
        ids.addAll(now.ids());
        List<Difference.OfDefinition> found = new ArrayList<>();
        for (String id : ids) {
            MetricDefinition before = old.metric(id).orElse(null);
            MetricDefinition after = now.metric(id).orElse(null);
            if (before != null && after != null) {
                String what = differing(meaning(before), meaning(after));
                if (!what.isEmpty()) {
                    found.add(new Difference.OfDefinition(id, Difference.Edit.CHANGED, what, on));
                }
            } else if (before != null && before.family() != null) {
                found.add(new Difference.OfDefinition(id, Difference.Edit.REMOVED, "", on));
            } else if (after != null && after.family() != null) {
                found.add(new Difference.OfDefinition(id, Difference.Edit.ADDED, "", on));
            }
        }
        return found;
    }

    /** The fields that can move a verdict, as a file has them. */
    private static Map<String, String> meaning(MetricDefinition metric) {
        Map<String, String> meaning = new LinkedHashMap<>();
        meaning.put("unit", metric.unit().name());
        meaning.put("kind", Words.of(metric.kind()));
        meaning.put("frequency", metric.frequency().text());
        meaning.put("due-after", String.valueOf(metric.dueAfter()));
        meaning.put(
                "stale-after",
                metric.staleAfter().isPresent()
                        ? String.valueOf(metric.staleAfter().getAsInt())
                        : "never");
        meaning.put("tolerance", Decimals.text(metric.tolerance()));
        meaning.put("tick", Decimals.text(metric.tick()));
        meaning.put("range", Decimals.text(metric.lowest()) + ".." + Decimals.text(metric.highest()));
        meaning.put("preferred-source", named(metric.preferredSource()));
        meaning.put("family", named(metric.family()));
        meaning.put("member", named(metric.member()));
        return meaning;
    }

    private static String named(@Nullable String name) {
        return name == null ? "none" : name;
    }

    private static String differing(Map<String, String> before, Map<String, String> after) {
        return before.entrySet().stream()
                .filter(field -> !field.getValue().equals(after.get(field.getKey())))
                .map(field -> "%s %s to %s".formatted(field.getKey(), field.getValue(), after.get(field.getKey())))
                .collect(Collectors.joining(", "));
    }

    /** The later rows, defined as the later dictionary does, but for what is undone; what only the earlier one knows stays. */
    static Observations undone(Observations old, Observations now, Set<Difference> undone) {
        Set<String> back = undone.stream()
                .filter(Difference.OfDefinition.class::isInstance)
                .map(edit -> ((Difference.OfDefinition) edit).metric())
                .collect(Collectors.toSet());
        Map<String, MetricDefinition> known = new LinkedHashMap<>();
        now.dictionary().metrics().stream()
                .filter(metric -> !back.contains(metric.id()))
                .forEach(metric -> known.put(metric.id(), metric));
        old.dictionary().metrics().stream()
                .filter(metric -> back.contains(metric.id())
                        || (metric.family() == null
                                && now.dictionary().metric(metric.id()).isEmpty()))
                .forEach(metric -> known.put(metric.id(), metric));
        return Observations.of(
                new Dictionary(known.values(), meanings(old.dictionary(), now.dictionary())),
                now.all().stream()
                        .filter(row -> known.containsKey(row.metric()))
                        .toList());
    }

    private static Map<String, String> meanings(Dictionary old, Dictionary now) {
        Map<String, String> meanings = new HashMap<>();
        for (Dictionary one : List.of(old, now)) {
            one.unitNames().forEach(name -> one.unit(name).ifPresent(unit -> meanings.put(name, one.meaning(unit))));
        }
        return meanings;
    }
}
