package org.thesischecker.whatif;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Breakpoints;
import org.thesischecker.model.Observation;
import org.thesischecker.review.Reviewed;
import org.thesischecker.review.WarmReview;

/**
 * Looks for the nearest values at which verdicts and states change, one number at a time: where the rules turn is read
 * off their conditions, on all cores, and a warm review confirms it, walking outwards from the present value.
 */
final class HeadroomSearch {

    private final WarmReview warm;
    private final Reviewed reviewed;
    private final Living living;
    private final Map<String, Turns> turns;

    private HeadroomSearch(WarmReview warm, Reviewed reviewed) {
        this.warm = warm;
        this.reviewed = reviewed;
        this.living = new Living(warm, reviewed);
        this.turns = living.subjects().parallelStream()
                .collect(Collectors.toMap(
                        Subject::id,
                        subject -> Turns.of(
                                subject,
                                living.rules(subject),
                                living.world(subject),
                                warm.book().report())));
    }

    /**
     * A search in a review.
     *
     * @param warm a review without changes; each search leaves it without changes
     * @param reviewed what the review says
     */
    static HeadroomSearch in(WarmReview warm, Reviewed reviewed) {
        return new HeadroomSearch(warm, reviewed);
    }

    /** The headroom of theses that are not resolved, and of risk factors, by subject, then by target. */
    List<Headroom> ofReadings(Predicate<Subject> wanted) {
        List<Headroom> found = new ArrayList<>();
        for (Moved one : moved(wanted)) {
            found.addAll(headrooms(one));
        }
        return sorted(found);
    }

    /**
     * The flips of verdicts and states that are closest in percent, tried in the order of their distance; ranges are not
     * searched, and a verdict that only becomes final is no flip here.
     */
    List<Headroom.Nearest> closest(int most, Predicate<Subject> wanted) {
        Map<Lever, Moved> all = new LinkedHashMap<>();
        moved(wanted).forEach(one -> all.put(one.lever, one));
        List<Closest.Try> tries = all.values().stream()
                .flatMap(one -> Closest.Try.of(one.lever, one.values.stream()))
                .sorted(Comparator.comparing(Closest.Try::percent)
                        .thenComparing(one -> one.lever().target().text())
                        .thenComparing(Closest.Try::value))
                .toList();
        Map<String, List<Headroom.Where>> now = new TreeMap<>();
        living.subjects().forEach(subject -> now.put(subject.id(), living.stands(subject)));
        Set<String> done = new HashSet<>();
        List<Headroom.Nearest> flips = new ArrayList<>();
        BigDecimal last = BigDecimal.ZERO;
        for (Closest.Try one : tries) {
            if (flips.size() >= most && one.percent().compareTo(last) > 0) {
                break;
            }
            Moved of = Objects.requireNonNull(all.get(one.lever()));
            one.lever().move(warm, one.value());
            for (Subject subject : of.moved) {
                Sought sought =
                        new Sought(subject, Objects.requireNonNull(now.get(subject.id())), of.bent.contains(subject));
                for (int flipped : sought.flipped(living.stands(subject))) {
                    Aspect aspect = sought.aspects.get(flipped);
                    if (aspect.kind() != Aspect.Kind.FULFILMENT && done.addAll(one.ways(subject, aspect))) {
                        sought.flips.add(flip(one.lever(), sought, flipped, one.value()));
                        last = one.percent();
                    }
                }
                flips.addAll(headroom(one.lever(), sought, of, false).nearest().toList());
            }
            warm.restore();
        }
        return flips;
    }

    /**
     * What moving a number can move.
     *
     * @param direct whose rules read it
     * @param moved all that may move with it, and is wanted
     * @param values where it may turn, and the values beside
     * @param bent those of the moved that may turn elsewhere, too
     */
    private record Moved(
            Lever lever,
            List<Subject> direct,
            List<Subject> moved,
            NavigableSet<BigDecimal> values,
            Collection<Subject> bent) {

        @Nullable
        BigDecimal step(Subject subject) {
            return bent.contains(subject) ? lever.step() : null;
        }
    }

    /** What is wanted, the thread of the caller says; only what this class brings runs in others. */
    private List<Moved> moved(Predicate<Subject> wanted) {
        Set<String> ids =
                living.subjects().stream().filter(wanted).map(Subject::id).collect(Collectors.toSet());
        Map<String, Lever> levers = new TreeMap<>();
        Map<String, List<Subject>> direct = new TreeMap<>();
        living.subjects()
                .forEach(subject -> turns(subject).levers().forEach(lever -> {
                    levers.putIfAbsent(lever.target().text(), lever);
                    direct.computeIfAbsent(lever.target().text(), any -> new ArrayList<>())
                            .add(subject);
                }));
        return List.copyOf(levers.entrySet()).parallelStream()
                .map(entry -> moved(entry.getValue(), direct.getOrDefault(entry.getKey(), List.of()), ids))
                .filter(one -> !one.moved.isEmpty())
                .toList();
    }

    private Moved moved(Lever lever, List<Subject> direct, Set<String> wanted) {
        List<Subject> above = living.above(direct).stream()
                .filter(subject -> wanted.contains(subject.id()))
                .toList();
        NavigableSet<BigDecimal> values = new TreeSet<>();
        List<Subject> bent = new ArrayList<>();
        if (!lever.isEvent() && !above.isEmpty()) {
            for (Subject reader : living.readers(lever.standing().orElseThrow().metric())) {
                Breakpoints found = turns(reader).of(lever);
                found.values().forEach(value -> values.addAll(lever.beside(value)));
                if (!found.complete()) {
                    bent.add(reader);
                }
            }
            if (lever.isBound()) {
                values.addAll(lever.beside(lever.present()));
            }
        }
        return new Moved(lever, direct, above, values, living.above(bent));
    }

    /** The headroom of the thresholds of theses that are not resolved, and of risk factors. */
    List<Headroom> ofThresholds(Predicate<Subject> wanted) {
        List<Headroom> found = new ArrayList<>();
        for (Subject subject : living.subjects().stream().filter(wanted).toList()) {
            subject.thresholds().values().forEach(threshold -> {
                Lever lever = Lever.of(warm.book().id(), subject.id(), threshold, living.span(subject, threshold));
                NavigableSet<BigDecimal> values = new TreeSet<>();
                Breakpoints turning = turns(subject).of(lever);
                turning.values().forEach(value -> values.addAll(lever.beside(value)));
                List<Subject> alone = List.of(subject);
                List<Subject> bent = turning.complete() ? List.of() : alone;
                found.addAll(headrooms(new Moved(lever, alone, alone, values, bent)));
            });
        }
        return sorted(found);
    }

    private Turns turns(Subject subject) {
        return Objects.requireNonNull(turns.get(subject.id()));
    }

    private static List<Headroom> sorted(List<Headroom> found) {
        return found.stream()
                .sorted(Comparator.comparing((Headroom one) -> one.subject().id())
                        .thenComparing(one -> one.target().text()))
                .toList();
    }

    /** What is looked for: the flips of one subject. */
    private static final class Sought {
        private final Subject subject;
        private final List<Aspect> aspects;
        private final List<Headroom.Where> now;
        private final boolean bent;
        private final List<Headroom.Flip> flips = new ArrayList<>();
        private final Set<Integer> pending = new TreeSet<>();

        Sought(Subject subject, List<Headroom.Where> now, boolean bent) {
            this.subject = subject;
            this.aspects = Living.aspects(subject);
            this.now = now;
            this.bent = bent;
            begin();
        }

        /** Looks for everything again but what the present value alone flips, once it is no bound. */
        void begin() {
            pending.clear();
            for (int aspect = 0; aspect < aspects.size(); aspect++) {
                Aspect one = aspects.get(aspect);
                if (flips.stream()
                        .noneMatch(flip -> flip.isHere() && flip.aspect().equals(one))) {
                    pending.add(aspect);
                }
            }
        }

        /** What stands elsewhere, of what is looked for still. */
        List<Integer> flipped(List<Headroom.Where> then) {
            return pending.stream()
                    .filter(aspect -> !then.get(aspect).equals(now.get(aspect)))
                    .toList();
        }
    }

    private List<Headroom> headrooms(Moved of) {
        Lever lever = of.lever;
        List<Sought> sought = of.moved.stream()
                .map(subject -> new Sought(subject, living.stands(subject), of.bent.contains(subject)))
                .toList();
        NavigableSet<BigDecimal> values = new TreeSet<>(of.values);
        if (sought.stream().anyMatch(one -> one.bent)) {
            values.addAll(lever.steps());
        }
        if (lever.isEvent()) {
            values.add(BigDecimal.ONE.subtract(lever.present()));
        }
        walk(lever, lever.isBound() ? List.of(lever.present()) : List.of(), sought);
        walk(lever, values.headSet(lever.present(), false).descendingSet(), sought);
        walk(lever, values.tailSet(lever.present(), false), sought);
        warm.restore();
        return sought.stream()
                .filter(one -> of.direct.contains(one.subject) || !one.flips.isEmpty())
                .map(one -> headroom(lever, one, of, true))
                .toList();
    }

    private Headroom headroom(Lever lever, Sought sought, Moved of, boolean isWhole) {
        return new Headroom(
                warm.book().id(),
                sought.subject,
                lever.target(),
                lever.standingOrNull(),
                lever.present(),
                lever.lowest(),
                lever.highest(),
                lever.tick(),
                of.direct.contains(sought.subject),
                of.step(sought.subject),
                isWhole,
                List.copyOf(sought.flips),
                lever.standing()
                        .map(row -> living.siblings(sought.subject, row.metric()))
                        .orElse(List.of()));
    }

    /** Walks outwards until everything has flipped. */
    private void walk(Lever lever, Collection<BigDecimal> values, List<Sought> sought) {
        sought.forEach(Sought::begin);
        BigDecimal before = lever.present();
        for (BigDecimal value : values) {
            if (sought.stream().allMatch(one -> one.pending.isEmpty())) {
                return;
            }
            lever.move(warm, value);
            Map<Sought, List<Integer>> flipped = new LinkedHashMap<>();
            sought.forEach(one -> flipped.put(one, one.flipped(living.stands(one.subject))));
            for (Map.Entry<Sought, List<Integer>> entry : flipped.entrySet()) {
                Sought one = entry.getKey();
                for (int aspect : entry.getValue()) {
                    BigDecimal nearest = one.bent ? halved(lever, one, aspect, before, value) : value;
                    one.flips.add(flip(lever, one, aspect, nearest));
                    one.pending.remove(aspect);
                }
            }
            before = value;
        }
    }

    /** Between a value that does not flip and one that does, the nearest one that does, to a tick. */
    private BigDecimal halved(Lever lever, Sought sought, int aspect, BigDecimal before, BigDecimal flipping) {
        BigDecimal stays = before;
        BigDecimal flips = flipping;
        while (flips.subtract(stays).abs().compareTo(lever.tick()) > 0) {
            BigDecimal half = stays.add(flips).divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
            BigDecimal middle = lever.onTick(half, RoundingMode.FLOOR);
            if (middle.compareTo(stays.min(flips)) <= 0) {
                middle = middle.add(lever.tick());
            }
            if (middle.compareTo(stays.max(flips)) >= 0) {
                return flips;
            }
            lever.move(warm, middle);
            if (living.stands(sought.subject).get(aspect).equals(sought.now.get(aspect))) {
                stays = middle;
            } else {
                flips = middle;
            }
        }
        return flips;
    }

    private Headroom.Flip flip(Lever lever, Sought sought, int aspect, BigDecimal value) {
        lever.move(warm, value);
        int told = sought.subject instanceof Subject.OfThesis ? sought.aspects.indexOf(Aspect.FULFILMENT) : aspect;
        BigDecimal distance = value.subtract(lever.present());
        boolean relative = lever.present().signum() != 0 && !lever.isEvent();
        BigDecimal percent = relative ? lever.percent(value) : null;
        Optional<Observation> earlier = distance.signum() == 0 ? Optional.empty() : earlier(lever);
        return new Headroom.Flip(
                value,
                sought.aspects.get(aspect),
                sought.now.get(told),
                living.stands(sought.subject).get(told),
                distance,
                percent,
                trend(lever, earlier, distance),
                earlier.map(Observation::period).orElse(null));
    }

    private Optional<Observation> earlier(Lever lever) {
        return lever.target() instanceof Target.OfReading && !lever.isEvent()
                ? lever.standing().flatMap(row -> Readings.earlier(row, reviewed.facts()))
                : Optional.empty();
    }

    private static Headroom.Trend trend(Lever lever, Optional<Observation> earlier, BigDecimal distance) {
        if (earlier.isEmpty()) {
            return Headroom.Trend.UNKNOWN;
        }
        int went = lever.present().compareTo(earlier.get().value());
        if (went == 0) {
            return Headroom.Trend.UNCHANGED;
        }
        return went == distance.signum() ? Headroom.Trend.TOWARDS : Headroom.Trend.AWAY;
    }
}
