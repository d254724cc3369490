package org.thesischecker.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.model.View;
import org.thesischecker.review.Reads;
import org.thesischecker.review.WarmReview;

/**
 * Two sides of a book, held against each other on the same days: what stands otherwise on the later side, and the smallest
 * set of edits that causes it. Rows count by what they say, wherever they stand: give both sides rows of one place.
 */
public final class SideBySide implements AutoCloseable {

    /** How many sets of edits are tried for the cause of one difference; each may be a book to compile. */
    private static final int MOST = 300;

    private final Side old;
    private final Side now;
    private final WarmReview before;
    private final WarmReview after;
    private final EditsUndone undone;
    private final Standings standings;
    private final List<Difference> edits;
    private final List<Difference.OfDefinition> definitions;
    private final List<Tracked> tracked;
    private final Map<String, Set<String>> read = new LinkedHashMap<>();
    private final Map<String, Set<String>> metrics = new LinkedHashMap<>();

    /**
     * Two sides, to be looked at from a day on; the days of the sides say on which day the edits count as made.
     *
     * @param first the first day that will be looked at
     */
    public SideBySide(Side old, Side now, LocalDate first, View view) {
        this.old = old;
        this.now = now;
        this.before = WarmReview.of(old.book(), old.observations(), first, view);
        this.after = WarmReview.of(now.book(), now.observations(), first, view);
        this.undone = new EditsUndone(old, now, view, after);
        this.standings = new Standings(old.book(), now.book());
        this.edits = BookEdits.between(old.book(), now.book(), now.asOf());
        this.definitions = DefinitionEdits.between(
                old.observations().dictionary(), now.observations().dictionary(), now.asOf());
        this.tracked = all(old, now);
    }

    private static List<Tracked> all(Side old, Side now) {
        Map<String, Tracked> all = new LinkedHashMap<>();
        Tracked.of(now.book()).forEach(one -> all.put(one.id(), one));
        Tracked.of(old.book()).forEach(one -> all.putIfAbsent(one.id(), one));
        return List.copyOf(all.values());
    }

    /** What was edited in the book, by id. */
    public List<Difference> edits() {
        return edits;
    }

    /** The later side on the day that was looked at last. */
    public WarmReview later() {
        return after;
    }

    /**
     * What stands otherwise on a day, theses first.
     *
     * @throws UnexplainedFlip when that has no cause, which is a defect of this tool
     */
    public List<Apart> on(LocalDate day) {
        before.settleOn(day);
        after.settleOn(day);
        List<Apart> found = new ArrayList<>();
        Map<String, Apart> factors = new LinkedHashMap<>();
        RowDifferences rows = new RowDifferences(before.facts(), after.facts());
        for (Tracked one : tracked) {
            Apart.Stand was = standings.in(before, one);
            Apart.Stand is = standings.in(after, one);
            if (differs(one, was, is) && !isSaid(factors.get(one.subject().id()), one, was, is)) {
                Apart apart = new Apart(one, day, was, is, cause(one, was, is, day, rows));
                found.add(apart);
                factors.put(one.id(), apart);
            }
        }
        return found;
    }

    /** Of a part only its state counts: its rules are told with the factor's. */
    private static boolean differs(Tracked one, Apart.Stand was, Apart.Stand is) {
        return !was.position().isLike(is.position())
                || (one.part().isEmpty() && !was.rules().equals(is.rules()));
    }

    /** A part that goes from where its factor stood to where its factor stands says nothing new. */
    private static boolean isSaid(
            @org.jspecify.annotations.Nullable Apart factor, Tracked one, Apart.Stand was, Apart.Stand is) {
        return factor != null
                && !one.part().isEmpty()
                && factor.before().position().isLike(was.position())
                && factor.after().position().isLike(is.position());
    }

    private Cause cause(Tracked one, Apart.Stand was, Apart.Stand is, LocalDate day, RowDifferences rows) {
        Set<String> subjects = read.computeIfAbsent(one.subject().id(), this::read);
        Set<String> known = metrics.computeIfAbsent(one.subject().id(), this::metrics);
        List<Difference> differences = new ArrayList<>(rows.of(known));
        edits.stream()
                .filter(edit -> subjects.contains(FlipSearch.subject(edit)))
                .forEach(differences::add);
        definitions.stream().filter(edit -> known.contains(edit.metric())).forEach(differences::add);
        boolean flipped = !was.position().isLike(is.position());
        return Attribution.cause(
                some -> undone.holds(some, subjects, day, review -> {
                    Apart.Stand then = standings.in(review, one);
                    return then.position().isLike(was.position())
                            && (flipped || then.rules().equals(was.rules()));
                }),
                "%s was %s by %s".formatted(one.id(), was.position().word(), was.rules()),
                differences,
                MOST);
    }

    private Set<String> read(String id) {
        return reads().flatMap(reads -> reads.subjects(id, any -> true).stream())
                .map(subject -> subject.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> metrics(String id) {
        return reads().flatMap(reads -> reads.metrics(id, any -> true).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Reads> reads() {
        return Stream.of(old, now)
                .map(side -> new Reads(side.book(), side.observations().dictionary()));
    }

    @Override
    public void close() {
        undone.close();
        before.close();
        after.close();
    }
}
