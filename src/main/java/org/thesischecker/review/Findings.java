package org.thesischecker.review;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thesischecker.engine.RuleOutcome;
import org.thesischecker.model.Finding;

/** The findings of a thesis or risk factor, with evidence that may be gathered only when somebody asks for it. */
public final class Findings {

    private final Supplier<List<Finding>> source;
    private @Nullable List<Finding> found;

    private Findings(Supplier<List<Finding>> source) {
        this.source = source;
    }

    static Findings of(List<RuleOutcome> outcomes) {
        return onDemand(() -> Outcomes.findings(outcomes));
    }

    static Findings onDemand(Supplier<List<Finding>> source) {
        return new Findings(source);
    }

    /** Each rule that holds with its evidence, the effect that decides first before the others. */
    List<Finding> all() {
        List<Finding> known = found;
        if (known == null) {
            known = source.get();
            found = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Findings findings && all().equals(findings.all());
    }

    @Override
    public int hashCode() {
        return Objects.hash(all());
    }
}
