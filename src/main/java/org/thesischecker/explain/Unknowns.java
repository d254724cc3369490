package org.thesischecker.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Property;
import org.thesischecker.book.Walk;
import org.thesischecker.engine.Attempt;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.engine.Tested;
import org.thesischecker.engine.Trace;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Reason;
import org.thesischecker.review.Usability;

/** Says why a condition that does not hold is not known to be false. */
final class Unknowns {

    private final Inputs inputs;
    private final Usability usability;

    Unknowns(Inputs inputs, Usability usability) {
        this.inputs = inputs;
        this.usability = usability;
    }

    /** The reasons; empty when all that the condition reads is there and could be tested. */
    List<WhyUnknown> of(Trace.Step step) {
        if (step.state() == Trace.State.NOT_REACHED) {
            String unbound = String.join(", ", step.unbound());
            if (unbound.isEmpty()) {
                return List.of(new WhyUnknown("", WhyUnknown.NOT_REACHED, "the rule has too many combinations to try"));
            }
            return List.of(new WhyUnknown("", WhyUnknown.NOT_REACHED, "an earlier condition did not bind " + unbound));
        }
        List<Attempt> attempts = attempts(step).toList();
        List<WhyUnknown> reasons = new ArrayList<>();
        Walk.patterns(step.condition()).stream()
                .flatMap(inputs::of)
                .distinct()
                .filter(input ->
                        attempts.stream().noneMatch(attempt -> attempt.lacking().isEmpty() && isOf(attempt, input)))
                .forEach(input -> reasons.add(why(input, attempts)));
        attempts.stream()
                .flatMap(attempt -> attempt.tested().stream())
                .filter(tested -> !tested.isDefined())
                .map(Unknowns::undefined)
                .distinct()
                .forEach(reasons::add);
        return List.copyOf(reasons);
    }

    private static Stream<Attempt> attempts(Trace.Step step) {
        return Stream.concat(step.attempts().stream(), step.inside().stream().flatMap(Unknowns::attempts));
    }

    private static WhyUnknown undefined(Tested tested) {
        return new WhyUnknown(
                "",
                Reason.RULE_ERROR.name(),
                "division by zero at " + tested.constraint().place());
    }

    private WhyUnknown why(Input input, List<Attempt> attempts) {
        return usability
                .of(input)
                .map(found -> new WhyUnknown(found.input(), found.reason().name(), found.note()))
                .orElseGet(() -> new WhyUnknown(input.text(), Reason.MISSING.name(), lacking(input, attempts)));
    }

    private static String lacking(Input input, List<Attempt> attempts) {
        return attempts.stream()
                .filter(attempt -> isOf(attempt, input))
                .flatMap(attempt -> attempt.lacking().stream().sorted().map(property -> lacking(attempt, property)))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), text -> text.isEmpty() ? "no reading that counts" : text));
    }

    private static String lacking(Attempt attempt, Property property) {
        Observation observation = attempt.reading().orElseThrow().observation();
        return switch (property) {
            case PREVIOUS -> "no plain reading of the period before %s".formatted(observation.period());
            case VALUE, AT_LEAST, AT_MOST ->
                "the reading of %s has no %s: it is %s %s"
                        .formatted(
                                observation.period(),
                                property.word(),
                                org.thesischecker.model.Words.of(observation.bound())
                                        .replace('-', ' '),
                                Decimals.text(observation.value()));
            default -> "the reading of %s has no %s".formatted(observation.period(), property.word());
        };
    }

    private static boolean isOf(Attempt attempt, Input input) {
        if (input instanceof Input.OfReading of) {
            return isOf(attempt, of.metricId(), of.period().map(Objects::toString));
        }
        if (input instanceof Input.OfForecast of) {
            return isOf(attempt, of.metricId(), of.period().map(Objects::toString));
        }
        Optional<Evidence> evidence = attempt.evidence();
        if (input instanceof Input.OfThesis of) {
            return evidence.filter(Evidence.OfVerdict.class::isInstance)
                    .filter(one -> ((Evidence.OfVerdict) one).thesis().equals(of.thesis()))
                    .isPresent();
        }
        return evidence.filter(Evidence.OfRiskFactor.class::isInstance)
                .filter(one -> target((Evidence.OfRiskFactor) one).equals(((Input.OfRiskFactor) input).target()))
                .isPresent();
    }

    private static boolean isOf(Attempt attempt, String metric, Optional<String> period) {
        return attempt.reading()
                .map(reading -> reading.observation())
                .filter(observation -> observation.metric().equals(metric))
                .filter(observation -> period.isEmpty()
                        || period.get().equals(observation.period().toString()))
                .isPresent();
    }

    private static String target(Evidence.OfRiskFactor factor) {
        return factor.part().isEmpty() ? factor.riskFactor() : factor.riskFactor() + "/" + factor.part();
    }
}
