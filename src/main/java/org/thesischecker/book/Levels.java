package org.thesischecker.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.thesischecker.model.Exposure;
import org.thesischecker.model.Place;

/** Which subject is judged after which: each after those that its rules match and its exposures name. */
final class Levels {

    private final Map<String, Subject> subjects = new TreeMap<>();
    private final Map<String, Map<String, Place>> reads = new TreeMap<>();

    Levels(Collection<? extends Subject> all) {
        all.forEach(subject -> subjects.put(subject.id(), subject));
        all.forEach(subject -> reads.put(subject.id(), reads(subject)));
    }

    /** The subjects, each in a level after those that it reads; those on or behind a cycle are left out. */
    List<List<Subject>> inOrder() {
        List<List<Subject>> levels = new ArrayList<>();
        Set<String> judged = new TreeSet<>();
        while (true) {
            List<Subject> next = subjects.values().stream()
                    .filter(subject -> !judged.contains(subject.id()))
                    .filter(subject -> judged.containsAll(readBy(subject.id()).keySet()))
                    .toList();
            if (next.isEmpty()) {
                return levels;
            }
            next.forEach(subject -> judged.add(subject.id()));
            levels.add(next);
        }
    }

    /** The ids of a cycle, from the first by name around to it again; empty when there is none. */
    List<String> cycle() {
        Set<String> judged = new TreeSet<>();
        inOrder().forEach(level -> level.forEach(subject -> judged.add(subject.id())));
        LinkedHashSet<String> path = new LinkedHashSet<>();
        String at = subjects.keySet().stream()
                .filter(id -> !judged.contains(id))
                .findFirst()
                .orElse("");
        while (!at.isEmpty() && path.add(at)) {
            at = readBy(at).keySet().stream()
                    .filter(id -> !judged.contains(id))
                    .findFirst()
                    .orElse("");
        }
        return at.isEmpty() ? List.of() : around(List.copyOf(path), at);
    }

    private static List<String> around(List<String> path, String start) {
        List<String> ring = path.subList(path.indexOf(start), path.size());
        int first = ring.indexOf(ring.stream().sorted().findFirst().orElse(start));
        List<String> cycle = new ArrayList<>(ring.subList(first, ring.size()));
        cycle.addAll(ring.subList(0, first));
        cycle.add(cycle.get(0));
        return cycle;
    }

    /** Where a subject reads another one. */
    Place place(String subject, String read) {
        Place place = readBy(subject).get(read);
        return place == null ? Place.of(subject) : place;
    }

    private Map<String, Place> readBy(String id) {
        Map<String, Place> read = reads.get(id);
        return read == null ? Map.of() : read;
    }

    private Map<String, Place> reads(Subject subject) {
        Map<String, Place> read = new TreeMap<>();
        if (subject instanceof Subject.OfThesis thesis) {
            for (Exposure exposure : thesis.thesis().exposures()) {
                read.putIfAbsent(exposure.riskFactor(), exposure.place());
            }
        }
        subject.rules().stream()
                .flatMap(rule -> Walk.patterns(rule).stream())
                .forEach(pattern -> named(pattern).forEach(id -> read.putIfAbsent(id, pattern.place())));
        read.keySet().retainAll(subjects.keySet());
        return read;
    }

    private static Stream<String> named(Condition.Pattern pattern) {
        return switch (pattern.type()) {
            case VERDICT -> Walk.pinned(pattern, Property.THESIS).stream();
            case RISK_FACTOR -> Walk.pinned(pattern, Property.ID).stream();
            case METRIC, OBSERVATION, FORECAST, EVENT, THRESHOLD, THESIS -> Stream.of();
        };
    }
}
