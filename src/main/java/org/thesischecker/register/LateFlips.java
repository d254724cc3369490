package org.thesischecker.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.facts.Observations;
import org.thesischecker.history.Difference;
import org.thesischecker.history.Flip;
import org.thesischecker.history.History;
import org.thesischecker.history.Position;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;
import org.thesischecker.register.LateInput.MissedFlip;
import org.thesischecker.review.WarmReview;

/** What flips in a book on the day on which each row was public, and when these files showed the same. */
final class LateFlips {

    private final Book book;
    private final Observations facts;
    private final Window window;

    LateFlips(Book book, Observations facts, Window window) {
        this.book = book;
        this.facts = facts;
        this.window = window;
    }

    /** The flips that a row causes, alone or with others, for each row that causes any. */
    Map<Observation, List<MissedFlip>> byRow() {
        List<Flip> flips = flips();
        Map<LocalDate, Map<String, String>> shown = shown(flips);
        Map<Observation, List<MissedFlip>> byRow = new HashMap<>();
        for (Flip flip : flips) {
            List<Observation> rows = causes(flip);
            for (Observation row : rows) {
                byRow.computeIfAbsent(row, any -> new ArrayList<>())
                        .add(new MissedFlip(
                                flip.tracked().id(),
                                flip.before().word(),
                                flip.after().word(),
                                flip.on(),
                                rows.size() == 1 && flip.cause().differences().size() == 1,
                                seen(flip, shown)));
            }
        }
        return byRow;
    }

    /**
     * Every flip from the day the report was public, by the days on which rows were public. One to UNVERIFIED says nothing, and is left out.
     */
    private List<Flip> flips() {
        LocalDate first = book.report().published();
        LocalDate last = window.to().isAfter(window.today()) ? window.today() : window.to();
        if (!first.isBefore(last)) {
            return List.of();
        }
        SortedSet<LocalDate> days = new TreeSet<>(facts.days(View.PUBLISHED).subSet(first, last.plusDays(1)));
        days.add(first);
        List<Flip> all = History.of(List.of(book), facts, View.PUBLISHED, List.copyOf(days), () -> {})
                .books()
                .get(0)
                .flips();
        return all.stream()
                .filter(flip -> !flip.after().word().equals(Verdict.UNVERIFIED.name()))
                .filter(flip -> !flip.isSaidByItsFactor(all))
                .toList();
    }

    private static List<Observation> causes(Flip flip) {
        List<Observation> rows = new ArrayList<>();
        for (Difference difference : flip.cause().differences()) {
            if (difference instanceof Difference.OfRows of) {
                Set<Observation> had = new HashSet<>(of.before());
                of.after().stream().filter(row -> !had.contains(row)).forEach(rows::add);
            }
        }
        return rows;
    }

    /** How everything stood by what was entered, on the days of flips and those on which rows were entered. */
    private Map<LocalDate, Map<String, String>> shown(List<Flip> flips) {
        SortedSet<LocalDate> days = new TreeSet<>(facts.days(View.ENTERED));
        flips.forEach(flip -> days.add(flip.on()));
        days.removeIf(day -> day.isBefore(book.report().published()) || day.isAfter(window.today()));
        Map<LocalDate, Map<String, String>> shown = new TreeMap<>();
        if (!days.isEmpty() && !flips.isEmpty()) {
            try (WarmReview review = WarmReview.of(book, facts, days.first(), View.ENTERED)) {
                for (LocalDate day : days) {
                    review.settleOn(day);
                    Map<String, String> words = new HashMap<>();
                    flips.forEach(flip -> words.computeIfAbsent(
                            flip.tracked().id(),
                            any -> Position.in(review, flip.tracked()).word()));
                    shown.put(day, words);
                }
            }
        }
        return shown;
    }

    private static @Nullable LocalDate seen(Flip flip, Map<LocalDate, Map<String, String>> shown) {
        return shown.entrySet().stream()
                .filter(day -> !day.getKey().isBefore(flip.on()))
                .filter(day -> flip.after()
                        .word()
                        .equals(day.getValue().get(flip.tracked().id())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
