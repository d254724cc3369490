package org.thesischecker.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.ledger.RecordedRun;
import org.thesischecker.model.FactorState;
import org.thesischecker.register.Trigger.End;
import org.thesischecker.register.Trigger.Fired;
import org.thesischecker.register.Trigger.FiredRule;
import org.thesischecker.register.Trigger.Line;
import org.thesischecker.register.Trigger.Silent;
import org.thesischecker.register.Trigger.Target;

/** Follows a risk factor, or a part of one, through the runs of a line. */
final class Track {

    /** A rule that holds, since a run. */
    private record Open(FiredRule rule, @Nullable Stand before, Stand first) {}

    /** A rule that held, and the run in which it did no more. */
    private record Closed(Open open, Stand last, Stand after, End end) {}

    private final Line line;
    private final Map<String, Open> open = new LinkedHashMap<>();
    private final List<Closed> closed = new ArrayList<>();
    private final List<Stand> stands = new ArrayList<>();
    private Sighting last;

    Track(Line line, Sighting first) {
        this.line = line;
        this.last = first;
    }

    /** Whether it is of these runs, and of one of these books. */
    boolean isOf(Line other, Set<String> books) {
        return line.equals(other) && books.contains(last.book());
    }

    void add(Sighting sighting) {
        Stand before = present();
        last = sighting;
        Map<String, FiredRule> holds = new LinkedHashMap<>();
        sighting.firing().forEach(rule -> holds.put(rule.id(), rule));
        end(holds.keySet(), before, sighting.stand());
        holds.forEach((id, rule) -> open.putIfAbsent(id, new Open(rule, before, sighting.stand())));
        stands.add(sighting.stand());
    }

    /** A run whose rules have it no more. */
    void gone(RecordedRun run) {
        Stand stand = new Stand(run, Stand.ABSENT, List.of());
        end(Set.of(), present(), stand);
        stands.add(stand);
    }

    private @Nullable Stand present() {
        return stands.isEmpty() ? null : stands.get(stands.size() - 1);
    }

    private void end(Set<String> holds, @Nullable Stand before, Stand now) {
        if (before != null) {
            open.entrySet().removeIf(entry -> {
                boolean ends = !holds.contains(entry.getKey());
                if (ends) {
                    closed.add(new Closed(entry.getValue(), before, now, why(now)));
                }
                return ends;
            });
        }
    }

    private static End why(Stand now) {
        if (now.state().equals(Stand.ABSENT)) {
            return End.GONE;
        }
        if (now.state().equals(FactorState.FIRED.name())) {
            return End.OTHER_RULE;
        }
        return now.isJudged() ? End.CLEARED : End.NOT_JUDGED;
    }

    /** What there is to say of a period: each rule that fired in it, or else that none did. */
    List<Trigger> rows(Window window, RecordedBooks recorded, Dispositions people) {
        List<Stand> inside =
                stands.stream().filter(stand -> window.has(stand.asOf())).toList();
        Target target = target(recorded);
        List<Trigger> rows = new ArrayList<>();
        closed.stream()
                .filter(one -> !one.after().asOf().isBefore(window.from()))
                .forEach(one -> rows.add(fired(target, one.open(), one.last(), one.after(), one.end(), people)));
        open.values().forEach(one -> {
            Stand latest = stands.get(stands.size() - 1);
            rows.add(fired(target, one, latest, null, inside.isEmpty() ? End.NO_RUN : End.STANDS, people));
        });
        if (rows.isEmpty() && !inside.isEmpty()) {
            List<Stand> unjudged =
                    inside.stream().filter(stand -> !stand.isJudged()).toList();
            List<Stand> telling = unjudged.isEmpty() ? inside : unjudged;
            rows.add(new Silent(target, line, states(inside), unjudged.size(), telling.get(telling.size() - 1)));
        }
        if (rows.isEmpty() && inside.isEmpty() && line.timing() == Timing.ON_TIME) {
            rows.add(new Silent(target, line, Map.of(), 0, stands.get(stands.size() - 1)));
        }
        return rows;
    }

    private Fired fired(Target target, Open one, Stand latest, @Nullable Stand after, End end, Dispositions people) {
        Stand ended = after == null ? latest : after;
        return new Fired(
                target,
                line,
                one.rule(),
                one.before(),
                one.first(),
                latest,
                after,
                end,
                people.of(target, one.first().asOf(), ended.asOf()));
    }

    private static Map<FactorState, Integer> states(List<Stand> inside) {
        Map<FactorState, Integer> states = new EnumMap<>(FactorState.class);
        inside.stream()
                .filter(stand -> !stand.state().equals(Stand.ABSENT))
                .forEach(stand -> states.merge(FactorState.valueOf(stand.state()), 1, Integer::sum));
        return states;
    }

    private Target target(RecordedBooks recorded) {
        Optional<Book> book = recorded.book(last.stand().run().entry(), last.book());
        String place = book.flatMap(found -> found.subject(last.riskFactor())
                        .filter(Subject.OfRiskFactor.class::isInstance)
                        .map(subject -> ((Subject.OfRiskFactor) subject).riskFactor())
                        .map(factor -> found.report().citation(factor.reportPlace())))
                .orElse("not known: the recorded rules do not load any more");
        return new Target(last.book(), last.riskFactor(), last.part(), last.title(), place);
    }
}
