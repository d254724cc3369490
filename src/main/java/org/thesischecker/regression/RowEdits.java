package org.thesischecker.regression;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.facts.Observations;
import org.thesischecker.history.DefinitionEdits;
import org.thesischecker.history.Difference;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Place;
import org.thesischecker.model.View;
import org.thesischecker.model.Words;

/**
 * What differs between the rows of two sides, wherever they stand: rows that were appended, and apart from them rows of the
 * past that were edited, deleted or put in, and metrics that are defined otherwise.
 *
 * @param appended of a new period, or known later than every row that the base had of the period
 * @param past by metric and period
 */
public record RowEdits(List<Observation> appended, List<RowEdit> past, List<Difference.OfDefinition> definitions) {

    private static final Place NOWHERE = Place.of("");

    public RowEdits {
        appended = List.copyOf(appended);
        past = List.copyOf(past);
        definitions = List.copyOf(definitions);
    }

    /** Nothing differs. */
    static RowEdits none() {
        return new RowEdits(List.of(), List.of(), List.of());
    }

    /**
     * What differs.
     *
     * @param on the day on which edits of definitions count as made
     */
    static RowEdits between(Observations base, Observations now, View view, LocalDate on) {
        Map<String, List<Observation>> before = byPeriod(base);
        Map<String, List<Observation>> after = byPeriod(now);
        Map<String, List<Observation>> all = new TreeMap<>(before);
        after.forEach(all::putIfAbsent);
        List<Observation> appended = new ArrayList<>();
        List<RowEdit> past = new ArrayList<>();
        all.keySet().forEach(period -> {
            List<Observation> had = before.getOrDefault(period, List.of());
            OfPeriod pair = new OfPeriod(had, after.getOrDefault(period, List.of()), view);
            appended.addAll(pair.appended());
            past.addAll(pair.past());
        });
        return new RowEdits(appended, past, DefinitionEdits.between(base.dictionary(), now.dictionary(), on));
    }

    private static Map<String, List<Observation>> byPeriod(Observations rows) {
        return rows.all().stream()
                .collect(Collectors.groupingBy(
                        row -> row.metric() + " " + row.period(), TreeMap::new, Collectors.toList()));
    }

    /** The rows of a metric and period on both sides. */
    private static final class OfPeriod {

        private final List<Observation> had;
        private final List<Observation> lost;
        private final List<Observation> added;
        private final View view;

        OfPeriod(List<Observation> had, List<Observation> has, View view) {
            this.had = had;
            this.lost = without(had, has);
            this.added = without(has, had);
            this.view = view;
        }

        private static List<Observation> without(List<Observation> some, List<Observation> others) {
            List<Observation> left =
                    new ArrayList<>(others.stream().map(RowEdits::nowhere).toList());
            return new ArrayList<>(
                    some.stream().filter(row -> !left.remove(nowhere(row))).toList());
        }

        List<RowEdit> past() {
            List<RowEdit> edits = new ArrayList<>();
            for (Observation row : lost) {
                added.stream()
                        .max(Comparator.comparing(other -> alike(row, other)))
                        .ifPresentOrElse(
                                other -> {
                                    added.remove(other);
                                    edits.add(new RowEdit(row, other));
                                },
                                () -> edits.add(new RowEdit(row, null)));
            }
            added.forEach(row -> edits.add(new RowEdit(null, row)));
            return edits;
        }

        /** Takes what is only new out of what was added. Where rows were lost, one that is new may hide an edit. */
        List<Observation> appended() {
            if (!lost.isEmpty()) {
                return List.of();
            }
            List<Observation> news = added.stream().filter(this::isNew).toList();
            added.removeAll(news);
            return news;
        }

        private boolean isNew(Observation row) {
            return had.stream().allMatch(old -> row.known(view).isAfter(old.known(view)));
        }

        private static int alike(Observation one, Observation other) {
            List<Function<Observation, Object>> fields = List.of(
                    Observation::source,
                    Observation::status,
                    Observation::published,
                    Observation::url,
                    Observation::entered,
                    Observation::note,
                    row -> Decimals.text(row.value()));
            return (int) fields.stream()
                    .filter(field -> field.apply(one).equals(field.apply(other)))
                    .count();
        }
    }

    /** The same row, wherever it stands. */
    static Observation nowhere(Observation row) {
        return new Observation(
                row.metric(),
                row.period(),
                row.value(),
                row.bound(),
                row.unit(),
                row.published(),
                row.publishedInferred(),
                row.entered(),
                row.status(),
                row.grade(),
                row.source(),
                row.url(),
                row.note(),
                NOWHERE);
    }

    /** Whether anything of the past is another. */
    public boolean touchPast() {
        return !past.isEmpty() || !definitions.isEmpty();
    }

    /**
     * Sha256 (FIPS 180-4) of the edits of the past as lower-case hex: one line for each row before and after and for each
     * definition, sorted, each ended by a line feed, in UTF-8.
     */
    public String sha256() {
        Stream<String> rows = past.stream()
                .flatMap(edit -> Stream.concat(
                        edit.before().map(row -> "- " + text(row)).stream(),
                        edit.after().map(row -> "+ " + text(row)).stream()));
        Stream<String> defined = definitions.stream().map(edit -> Words.of(edit.edit()) + " " + edit.id());
        String lines =
                Stream.concat(rows, defined).sorted().map(line -> line + "\n").collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256.", absent);
        }
    }

    private static String text(Observation row) {
        return Stream.of(
                        row.metric(),
                        row.period(),
                        Decimals.text(row.value()),
                        Words.of(row.bound()),
                        row.unit(),
                        row.published(),
                        row.publishedInferred(),
                        row.entered(),
                        Words.of(row.status()),
                        row.grade(),
                        row.source(),
                        row.url(),
                        row.note())
                .map(Object::toString)
                .collect(Collectors.joining("\t"));
    }
}
