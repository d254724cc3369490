package org.thesischecker.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Report;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.book.Walk;
import org.thesischecker.model.Comparison;
import org.thesischecker.model.Evidence;

/**
 * Evaluates rules by walking their tree, slow and plain, without Drools: the source of evidence, and the second opinion
 * on what Drools matched.
 */
public final class PlainEvaluator {

    private final Subject subject;
    private final Rule rule;
    private final Candidates candidates;
    private final Tests tests;
    private final Set<String> errors = new LinkedHashSet<>();

    PlainEvaluator(Subject subject, Rule rule, World world, Report report, Witness witness) {
        this.subject = subject;
        this.rule = rule;
        this.candidates = new Candidates(subject, rule.effect().isGoodNews(), world, report);
        this.tests = new Tests(candidates, errors, witness);
    }

    /**
     * Evaluates one rule.
     *
     * @param report whose author's readings, and thresholds set after it, are marked
     */
    public static RuleOutcome evaluate(Subject subject, Rule rule, World world, Report report) {
        return Combinations.tooMany(rule, world.readings())
                .map(refusal -> RuleOutcome.bare(rule, false, refusal))
                .orElseGet(() -> new PlainEvaluator(subject, rule, world, report, Witness.NONE).outcome());
    }

    /** Matches come and go one by one; only what they select is kept. */
    private RuleOutcome outcome() {
        Selected selected = new Selected();
        each(rule.conditions(), Bindings.none(), false, selected::add);
        String error = errors.isEmpty() ? null : String.join("; ", errors);
        return new RuleOutcome(
                rule, selected.any, List.copyOf(selected.evidence), List.copyOf(selected.comparisons), error);
    }

    private static final class Selected {
        private final Set<Evidence> evidence = new LinkedHashSet<>();
        private final Set<Comparison> comparisons = new LinkedHashSet<>();
        private boolean any;

        void add(Bindings match) {
            any = true;
            evidence.addAll(match.evidence());
            comparisons.addAll(match.comparisons());
        }
    }

    /** Every way in which conditions that are all to hold extend some matches. */
    List<Bindings> all(List<Condition> conditions, List<Bindings> from, boolean denied) {
        Set<Bindings> found = new LinkedHashSet<>();
        from.forEach(match -> each(conditions, match, denied, found::add));
        return List.copyOf(found);
    }

    private void each(List<Condition> conditions, Bindings match, boolean denied, Consumer<Bindings> found) {
        if (conditions.isEmpty()) {
            found.accept(match);
            return;
        }
        List<Condition> rest = conditions.subList(1, conditions.size());
        extended(conditions.get(0), match, denied).forEach(extended -> each(rest, extended, denied, found));
    }

    /** The first way in which conditions that are all to hold extend a match; the others are tried, and told of. */
    private Optional<Bindings> first(List<Condition> conditions, Bindings match, boolean denied) {
        AtomicReference<Bindings> first = new AtomicReference<>();
        each(conditions, match, denied, found -> first.compareAndSet(null, found));
        return Optional.ofNullable(first.get());
    }

    /**
     * @param denied whether the condition stands below a {@code not}, where what cannot be computed counts as a match
     */
    private Stream<Bindings> extended(Condition condition, Bindings match, boolean denied) {
        if (condition instanceof Condition.Pattern pattern) {
            return tests.matches(pattern, match, denied);
        }
        if (condition instanceof Condition.All all) {
            return all(all.conditions(), List.of(match), denied).stream();
        }
        if (condition instanceof Condition.Any any) {
            return any.alternatives().stream()
                    .flatMap(alternative -> extended(alternative, match, denied))
                    .map(match::seeing);
        }
        if (condition instanceof Condition.Exists exists) {
            return first(exists.conditions(), match, denied).stream().map(match::seeing);
        }
        if (condition instanceof Condition.Not not) {
            return none(not, match);
        }
        if (condition instanceof Condition.ForAll forAll) {
            return every(forAll, match);
        }
        if (condition instanceof Condition.Accumulate accumulate) {
            return accumulated(accumulate, match, denied);
        }
        throw new IllegalStateException("A condition of an unknown kind in rule " + rule.id() + " of " + subject.id());
    }

    private Stream<Bindings> none(Condition.Not not, Bindings match) {
        List<Evidence> seen = new ArrayList<>();
        boolean present = patterns(not.conditions())
                .allMatch(pattern -> candidates.pinnedArePresent(pattern, candidates.named(pattern), seen));
        if (!present || first(not.conditions(), match, true).isPresent()) {
            return Stream.empty();
        }
        return Stream.of(match.with(seen));
    }

    private static Stream<Condition.Pattern> patterns(List<Condition> conditions) {
        return conditions.stream().flatMap(condition -> Walk.patterns(condition).stream());
    }

    /** Matches the readings that are selected and pass the test. */
    static Condition.Pattern both(Condition.ForAll forAll) {
        Condition.Pattern selection = forAll.selection();
        return new Condition.Pattern(
                selection.type(),
                Stream.of(selection.constraints(), forAll.test())
                        .flatMap(List::stream)
                        .toList(),
                forAll.place());
    }

    private Stream<Bindings> every(Condition.ForAll forAll, Bindings match) {
        Condition.Pattern selection = forAll.selection();
        Condition.Pattern both = both(forAll);
        List<Evidence> seen = new ArrayList<>();
        if (!candidates.pinnedArePresent(both, candidates.named(both), seen)) {
            return Stream.empty();
        }
        long selected = tests.matches(selection, match, true).count();
        List<Bindings> passing = tests.matches(both, match, false).toList();
        return passing.size() == selected ? Stream.of(match.with(seen)) : Stream.empty();
    }

    private Stream<Bindings> accumulated(Condition.Accumulate accumulate, Bindings match, boolean denied) {
        Condition.Pattern source = accumulate.source();
        boolean pinned = candidates.isPinned(source);
        if ((pinned || Completeness.isNeededBy(accumulate))
                && !candidates.pinnedArePresent(source, candidates.named(source), new ArrayList<>())) {
            return Stream.empty();
        }
        List<Bindings> rows = tests.matches(source, match, false).toList();
        if (!pinned && rows.isEmpty()) {
            return Stream.empty();
        }
        Bindings folded = match.seeing(rows);
        for (Condition.Fold fold : accumulate.folds()) {
            Value value = tests.folded(fold, rows);
            if (value == null) {
                return Stream.empty();
            }
            folded = folded.with(fold.variable(), value).with(List.of(tests.evidence(fold, value)));
        }
        return tests.passes(accumulate.results(), folded, denied).stream();
    }
}
