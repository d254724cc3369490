package org.thesischecker.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.thesischecker.ledger.RecordedRun;

/** The recorded runs of a period, and each week in which a book has none. */
public record RunsRegister(List<Row> rows) {

    public RunsRegister {
        rows = List.copyOf(rows);
    }

    /** A row of it. */
    public sealed interface Row {

        /** The day by which it is in order: the as-of date of a run, the last day of a week. */
        LocalDate on();
    }

    /** A run. */
    public record OfRun(RecordedRun run, Timing timing) implements Row {
        @Override
        public LocalDate on() {
            return run.entry().asOf();
        }
    }

    /** Why a week is a gap. */
    public enum Why {
        /** No run of a day in it was recorded in time, and none later. */
        NOT_RECORDED,
        /** The same, and the book had no run in the ledger yet. */
        BEFORE_THE_FIRST,
        /** A run of a day in it was recorded, but too late for anybody to have seen it then. */
        RECONSTRUCTED,
        /** A run of a day in it was recorded before that day. */
        AHEAD
    }

    /**
     * A week in which no run of a book was recorded in time.
     *
     * @param runs the numbers of those that were recorded too late or too early
     */
    public record Gap(Week week, String book, Why why, List<Long> runs) implements Row {
        @Override
        public LocalDate on() {
            return week.sunday();
        }
    }

    /** The gaps alone. */
    public List<Gap> gaps() {
        return rows.stream().filter(Gap.class::isInstance).map(Gap.class::cast).toList();
    }

    /** The runs alone. */
    public List<OfRun> runs() {
        return rows.stream()
                .filter(OfRun.class::isInstance)
                .map(OfRun.class::cast)
                .toList();
    }

    /**
     * The register of a period.
     *
     * @param all the runs of a ledger; those of other periods tell about weeks that are only partly in this one
     * @param books whose gaps are looked for
     */
    public static RunsRegister of(List<RecordedRun> all, Collection<String> books, Window window) {
        List<Row> rows = new ArrayList<>();
        all.stream()
                .filter(run -> window.touches(run.entry()))
                .filter(run -> run.entry().books().keySet().stream().anyMatch(books::contains))
                .forEach(run -> rows.add(new OfRun(run, Timing.of(run.entry()))));
        for (String book : books) {
            List<RecordedRun> runs = all.stream()
                    .filter(run -> run.entry().books().containsKey(book))
                    .toList();
            rows.addAll(new Gaps(book, runs).in(window));
        }
        rows.sort(Comparator.comparing(Row::on).thenComparing(RunsRegister::order));
        return new RunsRegister(rows);
    }

    private static String order(Row row) {
        return row instanceof OfRun run ? "0 %010d".formatted(run.run().number()) : "1 " + ((Gap) row).book();
    }
}
