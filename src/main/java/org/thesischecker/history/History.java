package org.thesischecker.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Effect;
import org.thesischecker.model.Observation;
import org.thesischecker.model.View;

/**
 * Verdicts and states over time, each as known on its day.
 *
 * @param dates in order; each position is of one of them
 */
public record History(View view, List<LocalDate> dates, List<OfBook> books) {

    public History {
        dates = List.copyOf(dates);
        books = List.copyOf(books);
    }

    /**
     * The history of some books.
     *
     * @param dates in order, none before a report of these books was public
     * @param told after each date of each book
     * @throws UnexplainedFlip when a flip has no cause, which is a defect of this tool
     */
    public static History of(
            List<Book> books, Observations observations, View view, List<LocalDate> dates, Runnable told) {
        return new History(
                view,
                dates,
                books.stream()
                        .map(book -> HistoryWalk.through(book, observations, view, dates, told))
                        .toList());
    }

    /** The first date. */
    public LocalDate from() {
        return dates.get(0);
    }

    /** The last date. */
    public LocalDate to() {
        return dates.get(dates.size() - 1);
    }

    /**
     * One book over time.
     *
     * @param lines theses, then risk factors with their parts
     * @param flips with their causes, by day
     */
    public record OfBook(Book book, List<Line> lines, List<Flip> flips, List<RuleCount> rules, Scorecard scorecard) {}

    /** Where the last flip went. */
    public enum Trend {
        BETTER,
        WORSE,
        /** To or from where nothing could be judged. */
        UNCLEAR,
        /** No flip in the time shown. */
        STEADY
    }

    /**
     * One thesis, risk factor or part of one over time.
     *
     * @param positions on each date
     * @param since the first date since which it stands where it stands; the first one of all may hide an earlier one
     * @param oldestOrNull the reading among its inputs that was published first; absent when it reads none
     */
    public record Line(
            Tracked tracked,
            List<Position> positions,
            LocalDate since,
            Trend trend,
            @Nullable Observation oldestOrNull) {

        public Position present() {
            return positions.get(positions.size() - 1);
        }

        public Optional<Observation> oldest() {
            return Optional.ofNullable(oldestOrNull);
        }
    }

    /**
     * How often a rule mattered, in dates.
     *
     * @param evaluated on how many dates it was live and its thesis not resolved
     * @param held on how many of them its conditions held
     * @param decided on how many of them the verdict or state rested on it
     */
    public record RuleCount(String subject, String rule, Effect effect, int evaluated, int held, int decided) {}
}
