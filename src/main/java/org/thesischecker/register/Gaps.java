package org.thesischecker.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.thesischecker.ledger.RecordedRun;
import org.thesischecker.register.RunsRegister.Gap;
import org.thesischecker.register.RunsRegister.Why;

/** Finds the weeks in which no run of a book was recorded in time. */
final class Gaps {

    private final String book;
    private final List<RecordedRun> runs;

    /**
     * The gaps of a book.
     *
     * @param runs those of the book
     */
    Gaps(String book, List<RecordedRun> runs) {
        this.book = book;
        this.runs = runs;
    }

    List<Gap> in(Window window) {
        LocalDate first = runs.stream()
                .map(run -> Window.recordedOn(run.entry()))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        List<Gap> gaps = new ArrayList<>();
        for (Week week : window.weeks()) {
            List<RecordedRun> of = runs.stream()
                    .filter(run -> Week.of(run.entry().asOf()).equals(week))
                    .toList();
            if (of.stream().noneMatch(run -> Timing.of(run.entry()) == Timing.ON_TIME)) {
                gaps.add(new Gap(
                        week,
                        book,
                        why(of, week.sunday().isBefore(first)),
                        of.stream().map(RecordedRun::number).toList()));
            }
        }
        return gaps;
    }

    private static Why why(List<RecordedRun> others, boolean before) {
        if (others.isEmpty()) {
            return before ? Why.BEFORE_THE_FIRST : Why.NOT_RECORDED;
        }
        return others.stream().anyMatch(run -> Timing.of(run.entry()) == Timing.RECONSTRUCTED)
                ? Why.RECONSTRUCTED
                : Why.AHEAD;
    }
}
