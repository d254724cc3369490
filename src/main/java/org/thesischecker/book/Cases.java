package org.thesischecker.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thesischecker.model.Bound;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Grade;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Period;
import org.thesischecker.model.Place;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Status;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;

/**
 * The rule tests of one thesis or risk factor.
 *
 * @param subject the id of the thesis or risk factor
 * @param cases in file order
 * @param excused the mutants that the cases need not kill
 */
public record Cases(String subject, List<Case> cases, List<Excuse> excused, Place place) {

    /** Only some of them. */
    public Cases only(Predicate<Case> wanted) {
        return new Cases(subject, cases.stream().filter(wanted).toList(), excused, place);
    }

    /**
     * Why cases need not kill a mutant.
     *
     * @param rule the id of the rule that has the slip; empty for exposures
     * @param change words of the slip, as the report of mutants tells it
     */
    public record Excuse(Optional<String> rule, String change, String reason, Place place) {}

    /**
     * One test: what is known on a day, and what has to come of it.
     *
     * @param view which day counts for a row
     * @param facts the day whose knowledge of the facts folders the case starts from; empty when it makes up everything
     * @param unset metrics that are taken away from those facts
     * @param given the readings, the file's baseline included; they replace those of the facts
     * @param stale metrics whose readings are older than a newer one was expected
     * @param verdicts of other theses; those not named are absent
     * @param riskFactors states by factor, or by factor and part as {@code trade-friction/vehicles}; those not named are
     *     quiet
     * @param changed the same situation with changes, and how it must not compare; empty when the case has none
     * @param then how the situation goes on, day by day, each with what it has to come to
     * @param todo why the rules are known to come to something else so far; empty when they should not
     */
    public record Case(
            String name,
            LocalDate asOf,
            View view,
            Optional<LocalDate> facts,
            Set<String> unset,
            List<Given> given,
            Set<String> stale,
            Map<String, Verdict> verdicts,
            Map<String, FactorState> riskFactors,
            Expectation expected,
            Optional<Changed> changed,
            List<Case> then,
            Optional<String> todo,
            Place place) {

        /** The same case with other readings. */
        public Case giving(List<Given> other) {
            return new Case(
                    name,
                    asOf,
                    view,
                    facts,
                    unset,
                    other,
                    stale,
                    verdicts,
                    riskFactors,
                    expected,
                    changed,
                    then,
                    todo,
                    place);
        }

        /** The same case on another day. */
        public Case on(LocalDate day) {
            return new Case(
                    name,
                    day,
                    view,
                    facts,
                    unset,
                    given,
                    stale,
                    verdicts,
                    riskFactors,
                    expected,
                    changed,
                    then,
                    todo,
                    place);
        }

        /** The same case with other metrics whose readings are old. */
        public Case aged(Set<String> other) {
            return new Case(
                    name,
                    asOf,
                    view,
                    facts,
                    unset,
                    given,
                    other,
                    verdicts,
                    riskFactors,
                    expected,
                    changed,
                    then,
                    todo,
                    place);
        }

        /** The same case with other verdicts and states of those that are not judged. */
        public Case beside(Map<String, Verdict> others, Map<String, FactorState> states) {
            return new Case(
                    name, asOf, view, facts, unset, given, stale, others, states, expected, changed, then, todo, place);
        }

        /** The ids of all rules that have to hold on some day of the case. */
        public Set<String> firing() {
            Set<String> firing = new TreeSet<>(expected.findings());
            then.forEach(later -> firing.addAll(later.firing()));
            return firing;
        }
    }

    /**
     * A situation beside that of a case.
     *
     * @param other the case with the changes; it expects nothing by itself
     * @param never how it must not compare with the case
     * @param place where that is said
     */
    public record Changed(Case other, Never never, Place place) {}

    /** How a changed situation must not compare with the one before: from worst to best, BROKEN, AT_RISK, UNVERIFIED, CONFIRMED. */
    public enum Never {
        BETTER,
        WORSE,
        OTHER
    }

    /**
     * One made-up reading.
     *
     * @param value in the metric's unit
     * @param published the day it was public; empty for the case's as-of day, or for stale metrics some day long before
     * @param entered the day it came into the files; empty for the day it was public
     */
    public record Given(
            String metric,
            Period period,
            BigDecimal value,
            Optional<LocalDate> published,
            Optional<LocalDate> entered,
            Bound bound,
            Grade grade,
            Status status,
            String source,
            Place place) {

        /** The same reading with another value. */
        public Given withValue(BigDecimal other) {
            return new Given(metric, period, other, published, entered, bound, grade, status, source, place);
        }

        /** The same reading of another period. */
        public Given of(Period other) {
            return new Given(metric, other, value, published, entered, bound, grade, status, source, place);
        }

        /** The same reading as a bound. */
        public Given as(Bound other) {
            return new Given(metric, period, value, published, entered, other, grade, status, source, place);
        }

        /** The same reading, public since a day. */
        Given since(LocalDate day) {
            return new Given(metric, period, value, Optional.of(day), entered, bound, grade, status, source, place);
        }

        /** Whether it is of the same metric and period. */
        public boolean isInsteadOf(Given other) {
            return metric.equals(other.metric) && period.equals(other.period);
        }
    }

    /**
     * What a case has to come to.
     *
     * @param verdict of a thesis; empty for a risk factor
     * @param fulfilled whether a thesis is CONFIRMED for good; empty when a case does not say
     * @param state of a risk factor; empty for a thesis
     * @param parts states of a risk factor's parts
     * @param findings the ids of rules that have to hold, those of {@code exactly} among them
     * @param exactly the ids of all rules that may hold; empty when any other may
     * @param silent the ids of rules that must not hold
     * @param messages words that the message of a rule that holds has to say, by the rule's id
     * @param unverified inputs that must not be usable, with the reason
     * @param places where each of its keys has its value
     */
    public record Expectation(
            Optional<Verdict> verdict,
            Optional<Boolean> fulfilled,
            Optional<FactorState> state,
            Map<String, FactorState> parts,
            Set<String> findings,
            Optional<Set<String>> exactly,
            Set<String> silent,
            Map<String, String> messages,
            Map<String, Reason> unverified,
            Map<String, Place> places,
            Place place) {

        /** Where a key has its value; of one that is not there, where the expectation starts. */
        public Place place(String key) {
            return places.getOrDefault(key, place);
        }
    }

    /** The day a reading was public: the as-of day; of a stale metric the last day that is too long ago. */
    public static LocalDate published(Given given, Case tried, MetricDefinition metric) {
        boolean stale =
                tried.stale().contains(metric.id()) && metric.staleAfter().isPresent();
        LocalDate otherwise = stale ? tried.asOf().minusDays(metric.staleAfter().getAsInt() + 1L) : tried.asOf();
        return given.published().orElse(otherwise);
    }

    /** The baseline without some metrics, with a case's own readings added or put in place of those of equal period. */
    static List<Given> merged(List<Given> baseline, Set<String> unset, List<Given> set) {
        return Stream.concat(
                        baseline.stream()
                                .filter(given -> !unset.contains(given.metric()))
                                .filter(given -> set.stream().noneMatch(own -> own.isInsteadOf(given))),
                        set.stream())
                .toList();
    }
}
