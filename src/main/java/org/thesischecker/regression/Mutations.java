package org.thesischecker.regression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Effect;
import org.thesischecker.model.Exposure;
import org.thesischecker.model.ExposureEffect;
import org.thesischecker.model.Place;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Words;

/** Makes every mutant of a thesis or risk factor, on the trees of its rules. */
final class Mutations {

    private final Subject subject;
    private final Dictionary dictionary;
    private final Map<String, Mutant> made = new LinkedHashMap<>();

    private Mutations(Subject subject, Dictionary dictionary) {
        this.subject = subject;
        this.dictionary = dictionary;
    }

    /** The mutants of some rules, and those of the exposures; two that come to the same rule are one. */
    static List<Mutant> of(Subject subject, List<Rule> rules, boolean exposures, Dictionary dictionary) {
        Mutations mutations = new Mutations(subject, dictionary);
        rules.forEach(mutations::ofRule);
        if (exposures && subject instanceof Subject.OfThesis thesis) {
            mutations.ofExposures(thesis);
        }
        return List.copyOf(mutations.made.values());
    }

    private void ofRule(Rule rule) {
        add(Slip.RULE, rule, "the rule is left out", rule.place(), without(rule));
        effects(rule.effect())
                .forEach(effect -> add(
                        Slip.EFFECT,
                        rule,
                        "%s becomes %s".formatted(rule.effect().verb(), effect.verb()),
                        rule.place(),
                        with(rule.then(effect))));
        TreeSlips.of(rule, dictionary)
                .forEach(slip -> add(slip.kind(), rule, slip.change(), slip.place(), with(slip.rule())));
        usedBy(rule).forEach(threshold -> ofThreshold(rule, threshold));
    }

    private void add(Slip slip, Rule rule, String change, Place place, Subject mutated) {
        Mutant mutant = new Mutant(slip, Optional.of(rule), change, place, mutated);
        String text = text(mutant.mutated(), mutated);
        if (!text.equals(text(Optional.of(rule), subject))) {
            made.putIfAbsent(rule.id() + " " + text, mutant);
        }
    }

    /** All that a rule means: its conditions, its verb and its thresholds, without names and places. */
    private static String text(Optional<Rule> rule, Subject subject) {
        return rule.map(one -> RuleText.of(one, subject)).orElse("none");
    }

    private Subject without(Rule rule) {
        return subject.judgedBy(subject.rules().stream()
                .filter(other -> !other.id().equals(rule.id()))
                .toList());
    }

    private Subject with(Rule rule) {
        return subject.judgedBy(subject.rules().stream()
                .map(other -> other.id().equals(rule.id()) ? rule : other)
                .toList());
    }

    private static List<Effect> effects(Effect effect) {
        return switch (effect) {
            case FULFILS -> List.of(Effect.CONFIRMS, Effect.BREAKS);
            case CONFIRMS -> List.of(Effect.FULFILS, Effect.PUTS_AT_RISK);
            case PUTS_AT_RISK -> List.of(Effect.BREAKS, Effect.CONFIRMS);
            case BREAKS -> List.of(Effect.PUTS_AT_RISK, Effect.FULFILS);
            case FIRES -> List.of(Effect.WATCHES);
            case WATCHES -> List.of(Effect.FIRES);
        };
    }

    private Stream<Threshold> usedBy(Rule rule) {
        return ThresholdUse.of(rule).stream()
                .map(ThresholdUse::threshold)
                .distinct()
                .map(subject.thresholds()::get)
                .filter(Objects::nonNull);
    }

    private void ofThreshold(Rule rule, Threshold threshold) {
        BigDecimal value = threshold.value();
        BigDecimal tick = Ticks.of(rule, threshold, dictionary);
        moved(Slip.THRESHOLD, rule, threshold, value.add(tick));
        moved(Slip.THRESHOLD, rule, threshold, value.subtract(tick));
        moved(Slip.THRESHOLD, rule, threshold, value.multiply(new BigDecimal("1.05")));
        moved(Slip.THRESHOLD, rule, threshold, value.multiply(new BigDecimal("0.95")));
        int digits = threshold.unit().name().startsWith("percent")
                        || threshold.unit().name().equals("ratio")
                ? 2
                : 3;
        moved(Slip.UNIT, rule, threshold, value.scaleByPowerOfTen(digits));
        moved(Slip.UNIT, rule, threshold, value.scaleByPowerOfTen(-digits));
        moved(Slip.UNIT, rule, threshold, value.negate());
    }

    private void moved(Slip slip, Rule rule, Threshold threshold, BigDecimal value) {
        String change = "threshold %s %s becomes %s"
                .formatted(threshold.id(), Decimals.text(threshold.value()), Decimals.text(value));
        add(slip, rule, change, threshold.place(), subject.withThreshold(threshold.id(), value));
    }

    private void ofExposures(Subject.OfThesis thesis) {
        List<Exposure> all = thesis.thesis().exposures();
        for (int index = 0; index < all.size(); index++) {
            Exposure exposure = all.get(index);
            List<Exposure> others = new ArrayList<>(all);
            others.remove(index);
            exposed(thesis, exposure, "exposure to %s is left out".formatted(exposure.target()), others);
            ExposureEffect other =
                    exposure.effect() == ExposureEffect.AT_RISK ? ExposureEffect.NOTED : ExposureEffect.AT_RISK;
            List<Exposure> changed = new ArrayList<>(all);
            changed.set(index, new Exposure(exposure.riskFactor(), exposure.part(), other, exposure.place()));
            exposed(
                    thesis,
                    exposure,
                    "exposure to %s %s becomes %s"
                            .formatted(exposure.target(), Words.of(exposure.effect()), Words.of(other)),
                    changed);
        }
    }

    /** What is only noted moves no verdict, so that nothing but the list of exposures would miss it. */
    private void exposed(Subject.OfThesis thesis, Exposure exposure, String change, List<Exposure> exposures) {
        boolean unseen = exposure.effect() == ExposureEffect.NOTED
                && exposures.size() < thesis.thesis().exposures().size();
        if (!unseen) {
            made.put(
                    change,
                    new Mutant(
                            Slip.EXPOSURE,
                            Optional.empty(),
                            change,
                            exposure.place(),
                            new Subject.OfThesis(thesis.thesis().withExposures(exposures), thesis.rules())));
        }
    }
}
