package org.thesischecker.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thesischecker.regression.Alteration;

/**
 * How many theses and risk factors go from one verdict or state to another.
 *
 * @param subjects how many of them, parts of risk factors each counted
 * @param dates on how many dates, those of each added up
 */
record FromTo(String before, String after, long subjects, int dates) {

    /** By verdict or state; what stays where it was is left out. */
    static List<FromTo> of(List<Alteration> all) {
        Map<List<String>, List<Alteration>> groups = new LinkedHashMap<>();
        all.stream()
                .filter(Alteration::isFlip)
                .forEach(one -> groups.computeIfAbsent(
                                List.of(
                                        one.before().position().word(),
                                        one.after().position().word()),
                                any -> new ArrayList<>())
                        .add(one));
        return groups.entrySet().stream()
                .sorted((one, other) -> String.join(" ", one.getKey()).compareTo(String.join(" ", other.getKey())))
                .map(group -> new FromTo(
                        group.getKey().get(0),
                        group.getKey().get(1),
                        group.getValue().stream()
                                .map(one -> one.tracked().id())
                                .distinct()
                                .count(),
                        group.getValue().stream()
                                .mapToInt(one -> one.dates().size())
                                .sum()))
                .toList();
    }
}
