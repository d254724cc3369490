package org.thesischecker.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Reason;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.ExpectedReadings;
import org.thesischecker.review.Reads;
import org.thesischecker.review.ThesisReview;
import org.thesischecker.review.WarmReview;

/** Finds what changed in a book between two days, or between two states of its rules. */
public final class ChangeSearch {

    private static final Set<Reason> LOSSES =
            Set.of(Reason.MISSING, Reason.STALE, Reason.SOURCE_CONFLICT, Reason.LOW_GRADE);

    private ChangeSearch() {}

    /**
     * What changed in a book by the later review.
     *
     * @param before the book of the earlier review, which may be the same
     * @param since the earlier day
     * @param later the later review, without any change made to it
     * @param wanted which theses and risk factors are told of
     * @throws UnexplainedFlip when a flip has no cause, which is a defect of this tool
     */
    public static Changes.OfBook changes(
            Book before,
            LocalDate since,
            Observations observations,
            View view,
            WarmReview later,
            Predicate<Subject> wanted) {
        boolean same = before.equals(later.book());
        try (WarmReview between = later.another(since)) {
            if (same) {
                return changes(before, since, observations, view, between, later, between, wanted);
            }
            try (WarmReview earlier = WarmReview.of(before, observations, since, view)) {
                return changes(before, since, observations, view, earlier, later, between, wanted);
            }
        }
    }

    private static Changes.OfBook changes(
            Book before,
            LocalDate since,
            Observations observations,
            View view,
            WarmReview earlier,
            WarmReview later,
            WarmReview between,
            Predicate<Subject> wanted) {
        Side old = new Side(before, observations, since);
        Side now = new Side(later.book(), observations, later.asOf());
        Map<String, Position> was = Steps.positions(earlier);
        Map<String, Position> is = Steps.positions(later);
        BookReview reviewed = only(later.reviewed().review(), wanted);
        BookReview reviewedBefore = only(earlier.reviewed().review(), wanted);
        try (FlipSearch search = new FlipSearch(old, now, view, earlier, later, between)) {
            List<Flip> flips = search.flips(was, is).stream()
                    .filter(flip -> wanted.test(flip.tracked().subject()))
                    .sorted(Comparator.comparing(Flip::kind))
                    .toList();
            return new Changes.OfBook(
                    before,
                    reviewed,
                    flips,
                    search.rows(metrics(now, wanted)).stream()
                            .filter(rows -> rows.kind() == Difference.Kind.RESTATEMENT)
                            .toList(),
                    lost(reviewedBefore, reviewed),
                    resolved(reviewedBefore, reviewed),
                    next(later, wanted),
                    same(reviewed, flips),
                    Math.toIntExact(reviewed.theses().stream()
                            .filter(thesis -> thesis.verdict() == Verdict.UNVERIFIED)
                            .count()));
        }
    }

    private static BookReview only(BookReview review, Predicate<Subject> wanted) {
        Set<String> ids = review.book().levels().stream()
                .flatMap(List::stream)
                .filter(wanted)
                .map(Subject::id)
                .collect(Collectors.toSet());
        return new BookReview(
                review.book(),
                review.theses().stream()
                        .filter(thesis -> ids.contains(thesis.thesis().id()))
                        .toList(),
                review.riskFactors().stream()
                        .filter(factor -> ids.contains(factor.riskFactor().id()))
                        .toList(),
                review.printed());
    }

    private static Set<String> metrics(Side side, Predicate<Subject> wanted) {
        Reads reads = new Reads(side.book(), side.observations().dictionary());
        Set<Subject> all = side.book().levels().stream()
                .flatMap(List::stream)
                .filter(wanted)
                .collect(Collectors.toSet());
        return reads.metrics(all);
    }

    private static int same(BookReview review, List<Flip> flips) {
        long flipped = flips.stream()
                .filter(flip -> !(flip.after() instanceof Position.Absent))
                .map(flip -> flip.tracked().subject().id())
                .distinct()
                .count();
        return Math.toIntExact(review.theses().size() + review.riskFactors().size() - flipped);
    }

    /** What cannot be used any more, by input; of resolved theses nothing is lost. */
    private static List<Changes.Lost> lost(BookReview before, BookReview now) {
        Map<String, Set<String>> had = new HashMap<>();
        unusable(before).forEach((input, readers) -> had.put(key(input), readers));
        List<Changes.Lost> lost = new ArrayList<>();
        unusable(now).forEach((input, readers) -> {
            Set<String> fresh = new TreeSet<>(readers);
            fresh.removeAll(had.getOrDefault(key(input), Set.of()));
            if (!fresh.isEmpty()) {
                lost.add(new Changes.Lost(input, List.copyOf(fresh)));
            }
        });
        return lost.stream()
                .sorted(Comparator.comparing((Changes.Lost one) -> one.input().input()))
                .toList();
    }

    private static String key(Unverified input) {
        return input.reason() + " " + input.input();
    }

    private static Map<Unverified, Set<String>> unusable(BookReview review) {
        Map<Unverified, Set<String>> readers = new LinkedHashMap<>();
        review.theses().stream()
                .filter(thesis -> thesis.resolution().state() != ResolutionState.RESOLVED)
                .forEach(thesis -> add(thesis.thesis().id(), thesis.unverified(), readers));
        review.riskFactors().forEach(factor -> add(factor.riskFactor().id(), factor.unverified(), readers));
        return readers;
    }

    private static void add(String id, List<Unverified> inputs, Map<Unverified, Set<String>> readers) {
        inputs.stream()
                .filter(input ->
                        LOSSES.contains(input.reason()) && !input.input().isEmpty())
                .forEach(input -> readers.computeIfAbsent(
                                new Unverified(input.input(), input.reason(), true, input.note()),
                                any -> new TreeSet<>())
                        .add(id));
    }

    private static List<ThesisReview> resolved(BookReview before, BookReview now) {
        Set<String> already =
                resolved(before).map(thesis -> thesis.thesis().id()).collect(Collectors.toSet());
        return resolved(now)
                .filter(thesis -> !already.contains(thesis.thesis().id()))
                .sorted(Comparator.comparing(thesis -> thesis.resolution().on()))
                .toList();
    }

    private static Stream<ThesisReview> resolved(BookReview review) {
        return review.theses().stream().filter(thesis -> thesis.resolution().state() == ResolutionState.RESOLVED);
    }

    /** The readings that come next and the theses that resolve, each once, by day. */
    private static List<Changes.Upcoming> next(WarmReview later, Predicate<Subject> wanted) {
        LocalDate asOf = later.asOf();
        Book book = later.book();
        Stream<Changes.Upcoming> theses = book.theses().stream()
                .filter(thesis -> wanted.test(thesis) && isOpen(thesis, later))
                .map(thesis -> new Changes.Upcoming(thesis.thesis().resolves(), Changes.Due.THESIS, thesis.id()));
        Stream<Changes.Upcoming> readings = book.levels().stream()
                .flatMap(List::stream)
                .filter(subject -> wanted.test(subject) && isOpen(subject, later))
                .flatMap(subject ->
                        ExpectedReadings.of(
                                book, subject, later.judged(subject.id()).world(subject.id()), asOf)
                                .stream())
                .flatMap(reading ->
                        reading
                                .on()
                                .map(day -> new Changes.Upcoming(day, Changes.Due.READING, reading.text()))
                                .stream());
        return Stream.concat(readings, theses)
                .filter(upcoming -> upcoming.on().isAfter(asOf))
                .distinct()
                .sorted(Comparator.comparing(Changes.Upcoming::on)
                        .thenComparing(Changes.Upcoming::due)
                        .thenComparing(Changes.Upcoming::what))
                .toList();
    }

    private static boolean isOpen(Subject subject, WarmReview later) {
        return subject instanceof Subject.OfRiskFactor
                || later.resolution(subject.id()).state() != ResolutionState.RESOLVED;
    }
}
