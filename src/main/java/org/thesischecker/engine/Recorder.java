package org.thesischecker.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Property;

/** Writes down what it is told, pattern by pattern. */
final class Recorder implements Witness {

    /** More attempts than that nobody reads; from here on facts that cannot match are passed over. */
    private static final int MANY = 2_000;

    private final Candidates candidates;
    private final Map<Condition.Pattern, Set<Attempt>> attempts = new IdentityHashMap<>();
    private final Set<Trace.Computed> computed = new LinkedHashSet<>();
    private final Set<Tested> results = new LinkedHashSet<>();
    private @Nullable Open open;
    private int kept;

    /**
     * A recorder.
     *
     * @param candidates tell what a fact is as evidence
     */
    Recorder(Candidates candidates) {
        this.candidates = candidates;
    }

    /** An attempt that is not over yet. */
    private static final class Open {
        private final Condition.Pattern pattern;
        private final Candidate candidate;
        private final List<Tested> tested = new ArrayList<>();
        private Set<Property> lacking = Set.of();

        Open(Condition.Pattern pattern, Candidate candidate) {
            this.pattern = pattern;
            this.candidate = candidate;
        }
    }

    /** The attempts on a pattern, each once. */
    List<Attempt> attempts(Condition.Pattern pattern) {
        return List.copyOf(attempts.getOrDefault(pattern, Set.of()));
    }

    List<Trace.Computed> computed() {
        return List.copyOf(computed);
    }

    /** The comparisons of what an accumulate computes. */
    List<Tested> results() {
        return List.copyOf(results);
    }

    @Override
    public boolean wantsAll() {
        return true;
    }

    @Override
    public boolean wantsUnjoined() {
        return kept < MANY;
    }

    @Override
    public void meets(Condition.Pattern pattern, Candidate candidate) {
        open = new Open(pattern, candidate);
    }

    @Override
    public void lacks(Set<Property> properties) {
        if (open != null) {
            open.lacking = properties;
        }
    }

    @Override
    public void tests(Constraint constraint, boolean holds, @Nullable Value left, @Nullable Value right) {
        Tested tested = new Tested(
                constraint, holds, left == null ? null : Operand.of(left), right == null ? null : Operand.of(right));
        if (open == null) {
            results.add(tested);
        } else {
            open.tested.add(tested);
        }
    }

    @Override
    public void leaves(boolean matches) {
        Open done = open;
        if (done != null) {
            Set<Attempt> known = attempts.computeIfAbsent(done.pattern, any -> new LinkedHashSet<>());
            kept += known.add(attempt(done, matches)) ? 1 : 0;
        }
        open = null;
    }

    @Override
    public void computes(Condition.Fold fold, Value value) {
        computed.add(new Trace.Computed(fold, Operand.of(value)));
    }

    private Attempt attempt(Open done, boolean matches) {
        Candidate candidate = done.candidate;
        return new Attempt(
                Candidates.name(candidate.fact()),
                candidate.readingOrNull(),
                done.pattern.type() == FactType.THESIS ? null : candidates.evidence(candidate),
                Set.copyOf(done.lacking),
                List.copyOf(done.tested),
                matches);
    }
}
