package org.thesischecker.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Verdict;

/**
 * A book's rules in a warm session that contains failures: when a round fails, each subject goes on in a session of its
 * own, and only those that fail there are lost.
 */
public final class Rulebook implements AutoCloseable {

    private final List<Subject> subjects;
    private final Dictionary dictionary;
    private final Map<String, String> failures = new TreeMap<>();
    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final Map<String, FactorState> states = new HashMap<>();
    private List<RuleSession> sessions;
    private @Nullable FactSet facts;

    public Rulebook(Book book, Dictionary dictionary) {
        this(CompiledRules.of(book, dictionary), dictionary);
    }

    Rulebook(CompiledRules rules, Dictionary dictionary) {
        this.subjects = rules.subjects();
        this.dictionary = dictionary;
        this.sessions = List.of(rules.session());
    }

    /** Replaces the readings and the day by those of a fact set. */
    public void load(FactSet loaded) {
        facts = loaded;
        sessions.forEach(session -> session.load(loaded));
    }

    /** Tells the rules of later levels where a thesis stands. */
    public void tell(String thesis, Verdict verdict) {
        verdicts.put(thesis, verdict);
        sessions.forEach(session -> session.tell(thesis, verdict));
    }

    /**
     * Tells the rules of later levels where a risk factor stands.
     *
     * @param target the factor, or the factor and its part with a slash between
     */
    public void tellFactor(String target, FactorState state) {
        states.put(target, state);
        sessions.forEach(session -> tell(session, target, state));
    }

    private static void tell(RuleSession session, String target, FactorState state) {
        int slash = target.indexOf('/');
        String factor = slash < 0 ? target : target.substring(0, slash);
        session.tell(factor, slash < 0 ? "" : target.substring(slash + 1), state);
    }

    /** The ids of the rules that hold now, by subject. */
    public Map<String, Set<String>> matched() {
        Map<String, Set<String>> matched = new HashMap<>();
        try {
            sessions.forEach(session -> matched.putAll(session.matched()));
            return matched;
        } catch (RulesFailed failed) {
            isolate();
            return matchedApart();
        }
    }

    /** What went wrong with the rules of a subject; {@code null} when nothing did. */
    public @Nullable String failure(String subject) {
        return failures.get(subject);
    }

    private Map<String, Set<String>> matchedApart() {
        Map<String, Set<String>> matched = new HashMap<>();
        for (RuleSession session : sessions) {
            try {
                matched.putAll(session.matched());
            } catch (RulesFailed failed) {
                session.subjects().forEach(subject -> failures.put(subject.id(), failed.getMessage()));
            }
        }
        List<RuleSession> sound = new ArrayList<>(sessions);
        sound.removeIf(session -> session.subjects().stream().anyMatch(subject -> failures.containsKey(subject.id())));
        sessions = List.copyOf(sound);
        return matched;
    }

    private void isolate() {
        sessions = subjects.stream()
                .filter(subject -> !failures.containsKey(subject.id()))
                .map(subject -> CompiledRules.of(List.of(subject), dictionary).session())
                .toList();
        FactSet current = facts;
        if (current != null) {
            sessions.forEach(session -> session.load(current));
        }
        verdicts.forEach((thesis, verdict) -> sessions.forEach(session -> session.tell(thesis, verdict)));
        states.forEach((target, state) -> sessions.forEach(session -> tell(session, target, state)));
    }

    @Override
    public void close() {
        sessions.forEach(RuleSession::close);
    }
}
