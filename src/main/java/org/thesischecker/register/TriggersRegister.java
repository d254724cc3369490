package org.thesischecker.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thesischecker.ledger.Kept;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.PersonEntry;
import org.thesischecker.ledger.RecordedRun;
import org.thesischecker.register.Trigger.Line;

/**
 * What the recorded runs say of each risk factor in a period: which rule fired it from when to when, or that none did, or
 * that nobody could know. Runs that were recorded long after their day are a line of their own, so that nothing that was
 * only found in hindsight looks as if it had been flagged.
 *
 * @param lost the numbers of runs whose recorded review is not there any more
 */
public record TriggersRegister(List<Trigger> rows, List<Long> lost) {

    private static final Comparator<Trigger> ORDER = Comparator.comparing(
                    (Trigger row) -> row.target().book())
            .thenComparing(row -> row.line().timing())
            .thenComparing(row -> row.line().view())
            .thenComparing(row -> row instanceof Trigger.Silent silent ? (silent.isUnknown() ? 1 : 2) : 0)
            .thenComparing(row ->
                    row instanceof Trigger.Fired fired ? fired.first().asOf().toString() : "")
            .thenComparing(row -> row.target().id());

    public TriggersRegister {
        rows = List.copyOf(rows);
        lost = List.copyOf(lost);
    }

    /**
     * The register of a period.
     *
     * @param all the runs of a ledger; those before the period tell what stood at its beginning
     * @param people what people said of runs
     * @param books whose risk factors are told
     */
    public static TriggersRegister of(
            Ledger ledger, List<RecordedRun> all, List<PersonEntry> people, Collection<String> books, Window window) {
        Map<String, Track> tracks = new TreeMap<>();
        List<Long> lost = new ArrayList<>();
        List<RecordedRun> runs = all.stream()
                .filter(run -> !run.entry().asOf().isAfter(window.to()))
                .sorted(Comparator.comparing((RecordedRun run) -> run.entry().asOf())
                        .thenComparing(RecordedRun::number))
                .toList();
        RecordedBooks recorded = new RecordedBooks(ledger);
        Dispositions said = new Dispositions(people, all);
        for (RecordedRun run : runs) {
            new Kept(ledger, run.entry())
                    .review()
                    .ifPresentOrElse(
                            review -> tell(new Sightings(run, review).all(), run, tracks, books),
                            () -> lost.add(run.number()));
        }
        List<Trigger> rows = tracks.values().stream()
                .flatMap(track -> track.rows(window, recorded, said).stream())
                .sorted(ORDER)
                .toList();
        return new TriggersRegister(rows, lost);
    }

    private static void tell(
            List<Sighting> sightings, RecordedRun run, Map<String, Track> tracks, Collection<String> books) {
        Line line = new Line(run.entry().view(), Timing.of(run.entry()));
        Map<String, Sighting> seen = sightings.stream()
                .filter(sighting -> books.contains(sighting.book()))
                .collect(Collectors.toMap(sighting -> line + " " + sighting.id(), sighting -> sighting));
        seen.forEach((key, sighting) ->
                tracks.computeIfAbsent(key, any -> new Track(line, sighting)).add(sighting));
        Set<String> told = run.entry().books().keySet();
        tracks.forEach((key, track) -> {
            if (track.isOf(line, told) && !seen.containsKey(key)) {
                track.gone(run);
            }
        });
    }

    /** How many rows of rules that fired there are. */
    public long fired() {
        return rows.stream().filter(Trigger.Fired.class::isInstance).count();
    }

    /** How many risk factors and parts did not fire where they could be judged, and how many could not be judged. */
    public long silent(boolean unknown) {
        return IntStream.range(0, rows.size())
                .filter(at -> rows.get(at) instanceof Trigger.Silent silent && silent.isUnknown() == unknown)
                .count();
    }
}
