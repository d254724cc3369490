package org.thesischecker.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.CurrentReading;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Observations;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;
import org.thesischecker.review.WarmReview;

/** Walks one book through dates, in stretches side by side where there are many. */
final class HistoryWalk {

    /** Shorter stretches are not worth a session of their own. */
    private static final int SHORTEST = 15;

    private final Book book;
    private final List<LocalDate> dates;
    private final Map<String, List<Position>> positions = new LinkedHashMap<>();
    private final List<Flip> flips = new ArrayList<>();
    private final RuleTally tally = new RuleTally();

    private HistoryWalk(Book book, List<LocalDate> dates) {
        this.book = book;
        this.dates = dates;
    }

    /**
     * The history of a book.
     *
     * @param told after each date, by any thread
     */
    static History.OfBook through(
            Book book, Observations observations, View view, List<LocalDate> dates, Runnable told) {
        int cores = Runtime.getRuntime().availableProcessors();
        int stretches = Math.max(1, Math.min(cores, dates.size() / SHORTEST));
        return through(book, observations, view, dates, stretches, told);
    }

    /**
     * The same, in as many stretches as somebody wants, which changes nothing that it says.
     *
     * @param stretches at most as many as there are dates
     */
    static History.OfBook through(
            Book book, Observations observations, View view, List<LocalDate> dates, int stretches, Runnable told) {
        LocalDate last = dates.get(dates.size() - 1);
        try (WarmReview review = WarmReview.of(book, observations, last, view);
                WarmReview looking = review.another()) {
            Map<String, LocalDate> certain = new TreeMap<>();
            List<Stretch> walked = new ArrayList<>();
            List<Runnable> work = new ArrayList<>();
            work.add(() -> certain.putAll(CertainDays.of(looking, observations, view)));
            for (int index = 0; index < stretches; index++) {
                int from = dates.size() * index / stretches;
                int to = dates.size() * (index + 1) / stretches;
                Stretch stretch =
                        new Stretch(review, observations, view, dates.subList(Math.max(0, from - 1), to), from > 0);
                walked.add(stretch);
                work.add(() -> stretch.walk(told));
            }
            work.parallelStream().forEach(Runnable::run);
            return new HistoryWalk(book, dates).joined(walked, review, certain);
        }
    }

    private History.OfBook joined(List<Stretch> walked, WarmReview review, Map<String, LocalDate> certain) {
        for (Stretch stretch : walked) {
            stretch.positions()
                    .forEach((id, some) -> positions
                            .computeIfAbsent(id, any -> new ArrayList<>())
                            .addAll(some));
            flips.addAll(stretch.flips());
            tally.add(stretch.tally());
        }
        FactSet facts = review.facts();
        List<History.Line> lines =
                Tracked.of(book).stream().map(tracked -> line(tracked, facts)).toList();
        return new History.OfBook(
                book, lines, List.copyOf(flips), tally.counts(), Scorecard.of(review.reviewed(), certain));
    }

    private History.Line line(Tracked tracked, FactSet facts) {
        List<Position> all = positions.getOrDefault(tracked.id(), List.of());
        int since = all.size() - 1;
        while (since > 0 && all.get(since - 1).isLike(all.get(since))) {
            since--;
        }
        History.Trend trend = since == 0 ? History.Trend.STEADY : trend(all.get(since - 1), all.get(since));
        return new History.Line(tracked, List.copyOf(all), dates.get(since), trend, oldest(tracked, facts));
    }

    private static History.Trend trend(Position before, Position after) {
        Optional<Integer> was = badness(before);
        Optional<Integer> is = badness(after);
        if (was.isEmpty() || is.isEmpty()) {
            return History.Trend.UNCLEAR;
        }
        return is.get() > was.get() ? History.Trend.WORSE : History.Trend.BETTER;
    }

    private static Optional<Integer> badness(Position position) {
        if (position instanceof Position.OfThesis thesis && thesis.verdict() != Verdict.UNVERIFIED) {
            return Optional.of(thesis.verdict().ordinal() == Verdict.CONFIRMED.ordinal() ? 0 : rank(thesis.verdict()));
        }
        return position instanceof Position.OfFactor factor ? rank(factor.state()) : Optional.empty();
    }

    private static int rank(Verdict verdict) {
        return verdict == Verdict.BROKEN ? 2 : 1;
    }

    private static Optional<Integer> rank(FactorState state) {
        return switch (state) {
            case QUIET -> Optional.of(0);
            case WATCH -> Optional.of(1);
            case FIRED -> Optional.of(2);
            case UNVERIFIED -> Optional.empty();
        };
    }

    private @Nullable Observation oldest(Tracked tracked, FactSet facts) {
        Inputs inputs = new Inputs(facts.dictionary());
        return rules(tracked)
                .flatMap(rule -> inputs.of(rule).stream())
                .flatMap(input -> reading(input, facts).stream())
                .min(Comparator.comparing(Observation::published)
                        .thenComparing(Observation::metric)
                        .thenComparing(Observation::period))
                .orElse(null);
    }

    private static Stream<Rule> rules(Tracked tracked) {
        Subject subject = tracked.subject();
        return subject.rules().stream()
                .filter(rule -> tracked.part().isEmpty() || rule.part().equals(tracked.part()));
    }

    private static Optional<Observation> reading(Input input, FactSet facts) {
        return input instanceof Input.OfReading of
                ? of.period()
                        .map(period -> facts.reading(of.metricId(), period))
                        .orElseGet(() -> CurrentReading.of(facts, of.metricId()))
                        .map(Reading::observation)
                : Optional.empty();
    }
}
