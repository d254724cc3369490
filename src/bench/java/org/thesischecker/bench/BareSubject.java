package org.thesischecker.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the bare program is told of a thesis or risk factor, in words that need no other class of this tool.
 *
 * @param level it is judged after all of lower levels
 * @param thesis false for a risk factor
 * @param open whether the thesis is open, so that factors move it
 * @param blocked whether an input of its own is not usable; for a part of a factor see {@code parts}
 * @param ended the verdict of a thesis that was resolved before; empty otherwise
 * @param exposures the factors, or factor/part, that put it at risk when FIRED
 * @param parts of a factor, each with whether it could not be known to be quiet; one without a name when it has none
 * @param rules what each rule says: its effect, and after a colon the part
 */
public record BareSubject(
        int level,
        boolean thesis,
        String id,
        boolean open,
        boolean blocked,
        String ended,
        Set<String> exposures,
        Map<String, Boolean> parts,
        Map<String, String> rules) {

    String line() {
        return String.join(
                "\t",
                String.valueOf(level),
                String.valueOf(thesis),
                id,
                String.valueOf(open),
                String.valueOf(blocked),
                ended,
                exposures.stream().sorted().collect(Collectors.joining(",")),
                joined(parts),
                joined(rules));
    }

    private static String joined(Map<String, ?> map) {
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    static BareSubject parsed(String line) {
        String[] cells = line.split("\t", -1);
        Map<String, Boolean> parts = new LinkedHashMap<>();
        list(cells[7]).forEach(part -> parts.put(part.split("=", -1)[0], Boolean.valueOf(part.split("=", -1)[1])));
        Map<String, String> rules = new LinkedHashMap<>();
        list(cells[8]).forEach(rule -> rules.put(rule.split("=", -1)[0], rule.split("=", -1)[1]));
        return new BareSubject(
                Integer.parseInt(cells[0]),
                Boolean.parseBoolean(cells[1]),
                cells[2],
                Boolean.parseBoolean(cells[3]),
                Boolean.parseBoolean(cells[4]),
                cells[5],
                Set.copyOf(list(cells[6])),
                parts,
                rules);
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(",", -1));
    }
}
