package org.thesischecker.engine;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Verdict;

/**
 * A warm Drools session: facts come and go, and what no longer matches is taken back. Not for several threads.
 *
 * <p>It is bounded in the number of firings, and after facts were loaded in time. A round after a change has no more to
 * try than the one before it; who changes it makes sure of that.
 */
public final class RuleSession implements AutoCloseable {

    private final CompiledRules rules;
    private final KieSession session;
    private final Bounds bounds;
    private final Map<Key, Held> told = new HashMap<>();
    private final Map<String, Map<Key, Held>> readings = new HashMap<>();
    private final Map<String, Set<String>> matched = new HashMap<>();
    private final Map<String, Set<String>> moved = new HashMap<>();
    private final Map<String, Object> marks = new HashMap<>();
    private boolean fired;

    private record Held(Fact fact, FactHandle handle) {}

    /** What a fact is known by while its content changes. */
    private record Key(Kind kind, String name, String detail) {}

    private enum Kind {
        READING,
        EVENT,
        THRESHOLD,
        THESIS,
        VERDICT,
        RISK_FACTOR
    }

    RuleSession(CompiledRules rules, KieSession session, Bounds bounds) {
        this.rules = rules;
        this.session = session;
        this.bounds = bounds;
        session.addEventListener(new Matches());
        rules.subjects()
                .forEach(subject -> subject.thresholds().values().forEach(threshold -> tell(subject.id(), threshold)));
    }

    /** Keeps count of the rules that hold, as Drools finds out. */
    private final class Matches extends DefaultRuleRuntimeEventListener {
        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            if (event.getObject() instanceof Matched match) {
                matched.computeIfAbsent(match.subject(), any -> new TreeSet<>()).add(match.rule());
                moves(match);
            }
        }

        @Override
        public void objectDeleted(ObjectDeletedEvent event) {
            if (event.getOldObject() instanceof Matched match) {
                matched.computeIfPresent(match.subject(), (any, held) -> without(held, match.rule()));
                moves(match);
            }
        }

        /** A rule that ceases to hold and holds again has not moved. */
        private void moves(Matched match) {
            Set<String> ofSubject = moved.computeIfAbsent(match.subject(), any -> new TreeSet<>());
            if (!ofSubject.add(match.rule())) {
                ofSubject.remove(match.rule());
            }
        }

        private static @Nullable Set<String> without(Set<String> held, String rule) {
            held.remove(rule);
            return held.isEmpty() ? null : held;
        }
    }

    /** Replaces the readings and the day by those of a fact set; only what differs is touched. */
    public void load(FactSet facts) {
        load(new ReadingFacts(facts));
    }

    void load(ReadingFacts made) {
        rules.typesRead().keySet().forEach(metric -> replace(metric, made));
        rules.subjects().stream()
                .filter(Subject.OfThesis.class::isInstance)
                .map(subject -> ThesisFacts.of(
                        ((Subject.OfThesis) subject).thesis(), made.facts().asOf()))
                .forEach(fact -> put(fact, told));
        fired = false;
    }

    /**
     * Replaces the readings of one metric by those of a fact set of the same day.
     *
     * @return whether rules may have more to combine than before
     */
    boolean change(ReadingFacts made, String metric) {
        return rules.typesRead().containsKey(metric) && replace(metric, made);
    }

    private boolean replace(String metric, ReadingFacts made) {
        Object mark = made.facts().mark(metric);
        if (mark.equals(marks.put(metric, mark))) {
            return false;
        }
        Map<Key, Held> held = readings.computeIfAbsent(metric, any -> new HashMap<>());
        Set<Key> gone = new LinkedHashSet<>(held.keySet());
        boolean isMore = false;
        for (FactType type : rules.typesRead().getOrDefault(metric, Set.of())) {
            for (Candidate candidate : made.of(type, metric)) {
                Key key = key(candidate.fact());
                isMore |= !isJoinedAlike(held.get(key), candidate.fact());
                put(key, candidate.fact(), held);
                gone.remove(key);
            }
        }
        gone.forEach(key -> remove(key, held));
        return isMore;
    }

    /** Whether a fact takes the place of one with the same texts. */
    private static boolean isJoinedAlike(@Nullable Held before, Fact fact) {
        return before != null
                && (!(before.fact() instanceof Fact.ReadingFact was)
                        || !(fact instanceof Fact.ReadingFact is)
                        || (was.period().equals(is.period()) && was.published().equals(is.published())));
    }

    /** Tells the rules of a subject the value of a threshold. */
    void tell(String subject, Threshold threshold) {
        put(new Fact.ThresholdFact(subject, threshold.id(), threshold.value()), told);
    }

    /** Tells the rules of later levels where a thesis stands; UNVERIFIED matches nothing. */
    public void tell(String thesis, Verdict verdict) {
        tell(new Fact.VerdictFact(thesis, verdict.name()), verdict == Verdict.UNVERIFIED);
    }

    /**
     * Tells the rules of later levels where a risk factor stands; UNVERIFIED matches nothing.
     *
     * @param part empty for the whole factor
     */
    public void tell(String riskFactor, String part, FactorState state) {
        tell(new Fact.RiskFactorFact(riskFactor, part, state.name()), state == FactorState.UNVERIFIED);
    }

    private void tell(Fact fact, boolean isUnverified) {
        if (isUnverified) {
            remove(key(fact), told);
        } else {
            put(fact, told);
        }
    }

    /**
     * Fires the rules.
     *
     * @return the subjects of which other rules hold than when they were last fired
     * @throws RulesFailed when a rule throws, fires without end or takes too long
     */
    Set<String> fire() {
        try {
            if (fired) {
                bounds.runHere(session::fireAllRules);
            } else {
                bounds.run(session::fireAllRules, session::halt);
                fired = true;
            }
        } catch (RulesFailed failed) {
            if (failed.isOutOfMemory()) {
                session.dispose();
            }
            throw failed;
        }
        if (moved.isEmpty()) {
            return Set.of();
        }
        Set<String> result = new LinkedHashSet<>();
        moved.forEach((subject, ofSubject) -> {
            if (!ofSubject.isEmpty()) {
                result.add(subject);
            }
        });
        moved.clear();
        return result;
    }

    /** The ids of the rules of a subject that held when the rules were last fired. */
    Set<String> matched(String subject) {
        return matched.getOrDefault(subject, Set.of());
    }

    /**
     * Fires the rules, and tells the ids of those that hold now, by subject.
     *
     * @throws RulesFailed when a rule throws, fires without end or takes too long
     */
    public Map<String, Set<String>> matched() {
        fire();
        Map<String, Set<String>> copy = new HashMap<>();
        matched.forEach((subject, held) -> copy.put(subject, new TreeSet<>(held)));
        return copy;
    }

    private void put(Fact fact, Map<Key, Held> among) {
        put(key(fact), fact, among);
    }

    /**
     * Puts a fact in the place of the one with its key. Where a rule that reads it has more than plain patterns, it is
     * taken out and put in anew: after an update in place, an accumulate behind an exists can keep a match that no longer
     * holds, fail, or never end (Drools 10.2.0).
     */
    private void put(Key key, Fact fact, Map<Key, Held> among) {
        Held before = among.get(key);
        if (before == null) {
            among.put(key, new Held(fact, session.insert(fact)));
        } else if (!before.fact().equals(fact)) {
            if (fact instanceof Fact.ReadingFact reading && rules.isReadPlainly(reading.metric())) {
                session.update(before.handle(), fact);
                among.put(key, new Held(fact, before.handle()));
            } else {
                session.delete(before.handle());
                among.put(key, new Held(fact, session.insert(fact)));
            }
        }
    }

    private void remove(Key key, Map<Key, Held> among) {
        Held before = among.remove(key);
        if (before != null) {
            session.delete(before.handle());
        }
    }

    private static Key key(Fact fact) {
        if (fact instanceof Fact.ReadingFact reading) {
            boolean current = reading.key().startsWith(FactType.METRIC.word() + ":");
            return new Key(Kind.READING, reading.key(), current ? "" : reading.period());
        }
        if (fact instanceof Fact.EventFact event) {
            return new Key(Kind.EVENT, event.metric(), event.day());
        }
        if (fact instanceof Fact.ThresholdFact threshold) {
            return new Key(Kind.THRESHOLD, threshold.subject(), threshold.id());
        }
        if (fact instanceof Fact.ThesisFact thesis) {
            return new Key(Kind.THESIS, thesis.subject(), "");
        }
        if (fact instanceof Fact.VerdictFact verdict) {
            return new Key(Kind.VERDICT, verdict.thesis(), "");
        }
        Fact.RiskFactorFact factor = (Fact.RiskFactorFact) fact;
        return new Key(Kind.RISK_FACTOR, factor.id(), factor.part());
    }

    @Override
    public void close() {
        session.dispose();
    }
}
