package org.thesischecker.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Verdict;

/**
 * A book's rules in a warm session that contains failures: when a round fails, the rules are taken apart, first by
 * subject, then one by one, and only those that fail alone are lost. Those that would have too many combinations to try
 * do not begin. They are tried again with the next fact set.
 */
public final class Rulebook implements AutoCloseable {

    private final Function<List<Subject>, CompiledRules> compiler;
    private final Bounds bounds;
    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final Map<String, FactorState> states = new HashMap<>();
    private final Map<String, Map<String, Threshold>> thresholds = new HashMap<>();
    private List<Section> sections;
    private final Set<String> lost = new LinkedHashSet<>();
    private @Nullable ReadingFacts facts;

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

    /** The same rules, compiled once, with a session of its own that knows nothing yet. */
    public Rulebook another() {
        return new Rulebook(this);
    }

    private Rulebook(Rulebook other) {
        this.compiler = other.compiler;
        this.bounds = other.bounds;
        this.sections = other.sections.stream()
                .map(section -> new Section(section.rules(), section.rules().session(bounds), null))
                .toList();
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

    /** Replaces the readings and the day by those of a fact set; rules that failed are tried again. */
    public void load(FactSet loaded) {
        ReadingFacts made = new ReadingFacts(loaded);
        facts = made;
        sections = sections.stream().map(this::renewed).toList();
        sections.forEach(section -> section.session().load(made));
        contain(made);
    }

    /** Replaces the readings of some metrics by those of a fact set of the same day. */
    public void change(FactSet changed, Collection<String> metrics) {
        ReadingFacts made = new ReadingFacts(changed);
        facts = made;
        boolean isMore = false;
        for (RuleSession session : sound()) {
            for (String metric : metrics) {
                isMore |= session.change(made, metric);
            }
        }
        if (isMore) {
            contain(made);
        }
    }

    /** Takes out the rules that would have too many combinations to try, before they begin. */
    private void contain(ReadingFacts made) {
        List<Section> contained = new ArrayList<>();
        for (Section section : sections) {
            List<Section> refused = section.failureOrNull() == null ? refused(section, made) : List.of();
            if (refused.isEmpty()) {
                contained.add(section);
            } else {
                section.session().close();
                contained.addAll(refused);
                without(section, refused).ifPresent(rest -> contained.add(told(section(rest))));
            }
        }
        sections = List.copyOf(contained);
    }

    private List<Section> refused(Section section, ReadingFacts made) {
        List<Section> refused = new ArrayList<>();
        for (Subject subject : section.rules().subjects()) {
            for (Rule rule : subject.rules()) {
                Combinations.tooMany(rule, made).ifPresent(refusal -> {
                    refused.add(alone(section, subject, rule).failed(refusal));
                    lost.add(subject.id());
                });
            }
        }
        return refused;
    }

    private Section alone(Section section, Subject subject, Rule rule) {
        boolean isAlone = section.rules().subjects().size() == 1
                && section.rules().subjects().get(0).rules().size() == 1;
        return isAlone ? section : section(List.of(subject.judgedBy(List.of(rule))));
    }

    /** The rules of a section that are not refused; empty when all are. */
    private static Optional<List<Subject>> without(Section section, List<Section> refused) {
        List<Subject> rest = new ArrayList<>();
        for (Subject subject : section.rules().subjects()) {
            List<Rule> rules = subject.rules().stream()
                    .filter(rule -> refused.stream().noneMatch(one -> one.isOf(subject.id(), rule.id())))
                    .toList();
            if (!rules.isEmpty()) {
                rest.add(subject.judgedBy(rules));
            }
        }
        return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
    }

    /** Gives a threshold of a subject another value. */
    public void edit(String subject, Threshold threshold) {
        thresholds.computeIfAbsent(subject, any -> new HashMap<>()).put(threshold.id(), threshold);
        sound().forEach(session -> session.tell(subject, threshold));
    }

    /** Whether a rule failed since the last fact set was loaded. */
    public boolean hasFailed() {
        return sections.stream().anyMatch(section -> section.failureOrNull() != null);
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
        thresholds.forEach((subject, edited) -> edited.values().forEach(threshold -> session.tell(subject, threshold)));
        verdicts.forEach(session::tell);
        states.forEach((target, state) -> tell(session, target, state));
    }

    private static void tell(RuleSession session, String target, FactorState state) {
        int slash = target.indexOf('/');
        String factor = slash < 0 ? target : target.substring(0, slash);
        session.tell(factor, slash < 0 ? "" : target.substring(slash + 1), state);
    }

    /**
     * Fires the rules.
     *
     * @return the subjects of which other rules may hold, or fail, than when they were last fired
     */
    public Set<String> fire() {
        Set<String> moved = new LinkedHashSet<>(lost);
        lost.clear();
        List<Section> tried = new ArrayList<>();
        sections.forEach(section -> fire(section, moved, tried));
        sections = List.copyOf(tried);
        return moved;
    }

    private void fire(Section section, Set<String> moved, List<Section> tried) {
        if (section.failureOrNull() != null) {
            tried.add(section);
            return;
        }
        try {
            moved.addAll(section.session().fire());
            tried.add(section);
        } catch (RulesFailed failed) {
            section.rules().subjects().forEach(subject -> moved.add(subject.id()));
            List<List<Subject>> smaller = apart(section.rules().subjects());
            if (smaller.isEmpty()) {
                tried.add(section.failed(String.valueOf(failed.getMessage())));
            }
            smaller.forEach(subjects -> fire(told(section(subjects)), moved, tried));
        }
    }

    /** The ids of the rules of a subject that held when the rules were last fired. */
    public Set<String> matched(String subject) {
        if (sections.size() == 1) {
            Section only = sections.get(0);
            return only.failureOrNull() == null ? Set.copyOf(only.session().matched(subject)) : Set.of();
        }
        Set<String> matched = new TreeSet<>();
        sound().forEach(session -> matched.addAll(session.matched(subject)));
        return matched;
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
                        .map(rule -> List.of(subject.judgedBy(List.of(rule))))
                        .toList()
                : List.of();
    }

    /** What went wrong with a rule; empty when nothing did. */
    public Optional<String> failure(String subject, String rule) {
        if (!hasFailed()) {
            return Optional.empty();
        }
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
