package org.thesischecker.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.ledger.PersonEntry;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.View;

/** What the recorded runs say of a risk factor, or of a part of one, in a period. */
public sealed interface Trigger {

    Target target();

    Line line();

    /**
     * A risk factor or a part of one.
     *
     * @param part empty for the whole
     * @param place where the report names it, or why that is not known
     */
    record Target(String book, String riskFactor, String part, String title, String place) {

        /** The id, of a part with a slash between that of the factor and its own. */
        public String id() {
            return part.isEmpty() ? riskFactor : riskFactor + "/" + part;
        }
    }

    /** Runs that are compared with one another: of one view, recorded at like times. */
    record Line(View view, Timing timing) {}

    /** How it went on after the last run in which the rule held. */
    enum End {
        /** It held in the last run of the period. */
        STANDS,
        /** No run of the period tells. */
        NO_RUN,
        /** The rule held no more, and what it reads was usable. */
        CLEARED,
        /** The rule held no more, and the state could not be judged, or not all that it reads. */
        NOT_JUDGED,
        /** The rule held no more, and another one kept the state FIRED. */
        OTHER_RULE,
        /** The rules have it no more. */
        GONE
    }

    /**
     * A rule that fired it, in runs that follow one another.
     *
     * @param beforeOrNull the run before; absent when there is none
     * @param first the first run in which the rule held
     * @param last the last run in which it held
     * @param afterOrNull the run after; absent when there is none in the period
     * @param dispositions what people said of it in the runs from the first to the one after
     */
    record Fired(
            Target target,
            Line line,
            FiredRule rule,
            @Nullable Stand beforeOrNull,
            Stand first,
            Stand last,
            @Nullable Stand afterOrNull,
            End end,
            List<PersonEntry> dispositions)
            implements Trigger {

        public Fired {
            dispositions = List.copyOf(dispositions);
        }

        public Optional<Stand> before() {
            return Optional.ofNullable(beforeOrNull);
        }

        public Optional<Stand> after() {
            return Optional.ofNullable(afterOrNull);
        }
    }

    /**
     * It did not fire in any run of the period.
     *
     * @param states in how many runs it had which state; none where the period has no run
     * @param unjudged in how many runs it was UNVERIFIED, or not all that could have fired it was usable
     * @param telling where it stood in the last run, of those that could not judge it where there are any
     */
    record Silent(Target target, Line line, Map<FactorState, Integer> states, int unjudged, Stand telling)
            implements Trigger {

        /** Whether no run, or not every run, could judge it: then nobody knows whether it would have fired. */
        public boolean isUnknown() {
            return unjudged > 0 || states.isEmpty();
        }
    }

    /**
     * The rule that fired, as it was recorded when it did first.
     *
     * @param id of the rule in its file
     * @param file in the folder of the books
     * @param sha256 of that file's recorded bytes, lower-case hex
     * @param theses those that are exposed
     */
    record FiredRule(
            String id, String statement, String file, String sha256, List<Shown> evidence, List<Affected> theses) {

        public FiredRule {
            evidence = List.copyOf(evidence);
            theses = List.copyOf(theses);
        }
    }

    /**
     * A piece of evidence as it was recorded.
     *
     * @param source who stated it
     * @param url where it was read; of what the book itself holds what it is
     */
    record Shown(String what, String source, String url) {}

    /** A thesis that is exposed, with the effect that its file stated and its verdict in that run. */
    record Affected(String thesis, String effect, String verdict) {}
}
