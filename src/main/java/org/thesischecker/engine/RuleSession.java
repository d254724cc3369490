package org.thesischecker.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Verdict;

/**
 * A warm Drools session: facts come and go, and what no longer matches is taken back. Not for several threads.
 *
 * <p>It is bounded: in the number of firings, and in time for each round.
 */
public final class RuleSession implements AutoCloseable {

    private final CompiledRules rules;
    private final KieSession session;
    private final Bounds bounds;
    private final Map<Key, Held> held = new HashMap<>();

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
        rules.subjects().stream()
                .flatMap(subject -> subject.thresholds().values().stream()
                        .map(threshold -> new Fact.ThresholdFact(subject.id(), threshold.id(), threshold.value())))
                .forEach(this::put);
    }

    /** Replaces the readings and the day by those of a fact set; only what differs is touched. */
    public void load(FactSet facts) {
        Set<Key> kept = new HashSet<>();
        Stream.concat(readings(facts), days(facts)).forEach(fact -> {
            kept.add(key(fact));
            put(fact);
        });
        held.keySet().stream()
                .filter(key -> key.kind() == Kind.READING || key.kind() == Kind.EVENT)
                .filter(key -> !kept.contains(key))
                .toList()
                .forEach(this::remove);
    }

    private Stream<Fact> readings(FactSet facts) {
        ReadingFacts readings = new ReadingFacts(facts);
        return rules.metricsRead().stream()
                .flatMap(metric -> Stream.of(FactType.METRIC, FactType.OBSERVATION, FactType.FORECAST, FactType.EVENT)
                        .flatMap(type -> readings.of(type, metric).stream()))
                .map(Candidate::fact);
    }

    private Stream<Fact> days(FactSet facts) {
        return rules.subjects().stream()
                .filter(Subject.OfThesis.class::isInstance)
                .map(subject -> ThesisFacts.of(((Subject.OfThesis) subject).thesis(), facts.asOf()));
    }

    /** Tells the rules of later levels where a thesis stands; UNVERIFIED matches nothing. */
    public void tell(String thesis, Verdict verdict) {
        Fact fact = new Fact.VerdictFact(thesis, verdict.name());
        if (verdict == Verdict.UNVERIFIED) {
            remove(key(fact));
        } else {
            put(fact);
        }
    }

    /**
     * Tells the rules of later levels where a risk factor stands; UNVERIFIED matches nothing.
     *
     * @param part empty for the whole factor
     */
    public void tell(String riskFactor, String part, FactorState state) {
        Fact fact = new Fact.RiskFactorFact(riskFactor, part, state.name());
        if (state == FactorState.UNVERIFIED) {
            remove(key(fact));
        } else {
            put(fact);
        }
    }

    /**
     * The ids of the rules that hold now, by subject.
     *
     * @throws RulesFailed when a rule throws, fires without end or takes too long
     */
    public Map<String, Set<String>> matched() {
        bounds.run(session::fireAllRules, session::halt);
        Map<String, Set<String>> matched = new HashMap<>();
        for (Object object : new ArrayList<>(session.getObjects(new ClassObjectFilter(Matched.class)))) {
            Matched match = (Matched) object;
            matched.computeIfAbsent(match.subject(), subject -> new TreeSet<>()).add(match.rule());
        }
        return matched;
    }

    /**
     * Puts a fact in the place of the one with its key. It is taken out and put in anew: after an update in place, an
     * accumulate behind an exists can keep a match that no longer holds, fail, or never end (Drools 10.2.0).
     */
    private void put(Fact fact) {
        Key key = key(fact);
        Held before = held.get(key);
        if (before == null || !before.fact().equals(fact)) {
            remove(key);
            held.put(key, new Held(fact, session.insert(fact)));
        }
    }

    private void remove(Key key) {
        Held before = held.remove(key);
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
