package org.thesischecker.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Verdict;

/**
 * A book's rules in a warm session that contains failures: when a round fails, the rules are taken apart, first by
 * subject, then one by one, and only those that fail alone are lost. They are tried again with the next fact set.
 */
public final class Rulebook implements AutoCloseable {

    private final Function<List<Subject>, CompiledRules> compiler;
    private final Bounds bounds;
    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final Map<String, FactorState> states = new HashMap<>();
    private List<Section> sections;
    private @Nullable FactSet facts;

    public Rulebook(Book book, Dictionary dictionary) {
        this(
                book.levels().stream().flatMap(List::stream).toList(),
                subjects -> CompiledRules.of(subjects, dictionary),
                Bounds.STANDARD);
    }

    /**
     * A rulebook.
     *
     * @param compiler compiles the rules of some subjects
     * @param bounds of each round
     */
    Rulebook(List<Subject> subjects, Function<List<Subject>, CompiledRules> compiler, Bounds bounds) {
        this.compiler = compiler;
        this.bounds = bounds;
        this.sections = List.of(section(subjects));
    }

    /** Rules that share a session, and what went wrong with them. */
    private record Section(
            CompiledRules rules,
            RuleSession session,
            @Nullable String failureOrNull) {

        Section failed(String failure) {
            return new Section(rules, session, failure);
        }

        boolean isOf(String subject, String rule) {
            return rules.subjects().stream()
                    .anyMatch(one -> one.id().equals(subject)
                            && one.rules().stream().anyMatch(own -> own.id().equals(rule)));
        }
    }

    private Section section(List<Subject> subjects) {
        CompiledRules rules = compiler.apply(subjects);
        return new Section(rules, rules.session(bounds), null);
    }

    /** Replaces the readings and the day by those of a fact set. */
    public void load(FactSet loaded) {
        facts = loaded;
        sections = sections.stream().map(this::renewed).toList();
        sections.forEach(section -> section.session().load(loaded));
    }

    /** A session that failed may be damaged, or still at work; it is left alone and another one takes its place. */
    private Section renewed(Section section) {
        if (section.failureOrNull() == null) {
            return section;
        }
        Section fresh = new Section(section.rules(), section.rules().session(bounds), null);
        tellAll(fresh.session());
        return fresh;
    }

    /** Tells the rules of later levels where a thesis stands. */
    public void tell(String thesis, Verdict verdict) {
        verdicts.put(thesis, verdict);
        sound().forEach(session -> session.tell(thesis, verdict));
    }

    /**
     * Tells the rules of later levels where a risk factor stands.
     *
     * @param target the factor, or the factor and its part with a slash between
     */
    public void tellFactor(String target, FactorState state) {
        states.put(target, state);
        sound().forEach(session -> tell(session, target, state));
    }

    private List<RuleSession> sound() {
        return sections.stream()
                .filter(section -> section.failureOrNull() == null)
                .map(Section::session)
                .toList();
    }

    private void tellAll(RuleSession session) {
        verdicts.forEach(session::tell);
        states.forEach((target, state) -> tell(session, target, state));
    }

    private static void tell(RuleSession session, String target, FactorState state) {
        int slash = target.indexOf('/');
        String factor = slash < 0 ? target : target.substring(0, slash);
        session.tell(factor, slash < 0 ? "" : target.substring(slash + 1), state);
    }

    /** The ids of the rules that hold now, by subject. */
    public Map<String, Set<String>> matched() {
        Map<String, Set<String>> matched = new HashMap<>();
        List<Section> tried = new ArrayList<>();
        sections.forEach(section -> match(section, matched, tried));
        sections = List.copyOf(tried);
        return matched;
    }

    private void match(Section section, Map<String, Set<String>> matched, List<Section> tried) {
        if (section.failureOrNull() != null) {
            tried.add(section);
            return;
        }
        try {
            section.session()
                    .matched()
                    .forEach((subject, rules) -> matched.computeIfAbsent(subject, any -> new TreeSet<>())
                            .addAll(rules));
            tried.add(section);
        } catch (RulesFailed failed) {
            List<List<Subject>> smaller = apart(section.rules().subjects());
            if (smaller.isEmpty()) {
                tried.add(section.failed(String.valueOf(failed.getMessage())));
            }
            smaller.forEach(subjects -> match(told(section(subjects)), matched, tried));
        }
    }

    private Section told(Section section) {
        if (facts != null) {
            section.session().load(facts);
        }
        tellAll(section.session());
        return section;
    }

    /** Subjects by themselves; of a subject, its rules by themselves; of a single rule, nothing. */
    private static List<List<Subject>> apart(List<Subject> subjects) {
        if (subjects.size() > 1) {
            return subjects.stream().map(List::of).toList();
        }
        Subject subject = subjects.get(0);
        return subject.rules().size() > 1
                ? subject.rules().stream()
                        .map(rule -> List.of(alone(subject, rule)))
                        .toList()
                : List.of();
    }

    private static Subject alone(Subject subject, Rule rule) {
        return subject instanceof Subject.OfThesis thesis
                ? new Subject.OfThesis(thesis.thesis(), List.of(rule))
                : new Subject.OfRiskFactor(((Subject.OfRiskFactor) subject).riskFactor(), List.of(rule));
    }

    /** What went wrong with a rule; empty when nothing did. */
    public Optional<String> failure(String subject, String rule) {
        return sections.stream()
                .filter(section -> section.failureOrNull() != null && section.isOf(subject, rule))
                .map(section -> String.valueOf(section.failureOrNull()))
                .findFirst();
    }

    @Override
    public void close() {
        sound().forEach(RuleSession::close);
    }
}
