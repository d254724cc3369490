package org.thesischecker.book;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thesischecker.model.RiskFactor;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.Threshold;

/** What a rule file judges: a thesis or a risk factor, with its rules. */
public sealed interface Subject {

    String id();

    List<Rule> rules();

    Map<String, Threshold> thresholds();

    /** The same with another value of a threshold that it has. */
    Subject withThreshold(String threshold, BigDecimal value);

    /** The same with other rules. */
    Subject judgedBy(List<Rule> others);

    private static Map<String, Threshold> changed(
            Map<String, Threshold> thresholds, String threshold, BigDecimal value) {
        Map<String, Threshold> changed = new LinkedHashMap<>(thresholds);
        changed.computeIfPresent(threshold, (id, before) -> before.withValue(value));
        return Collections.unmodifiableMap(changed);
    }

    /** A thesis and its rules. */
    record OfThesis(Thesis thesis, List<Rule> rules) implements Subject {
        @Override
        public String id() {
            return thesis.id();
        }

        @Override
        public Map<String, Threshold> thresholds() {
            return thesis.thresholds();
        }

        @Override
        public OfThesis judgedBy(List<Rule> others) {
            return new OfThesis(thesis, others);
        }

        @Override
        public OfThesis withThreshold(String threshold, BigDecimal value) {
            return new OfThesis(thesis.withThresholds(changed(thresholds(), threshold, value)), rules);
        }
    }

    /** A risk factor and its rules. */
    record OfRiskFactor(RiskFactor riskFactor, List<Rule> rules) implements Subject {
        @Override
        public String id() {
            return riskFactor.id();
        }

        @Override
        public Map<String, Threshold> thresholds() {
            return riskFactor.thresholds();
        }

        @Override
        public OfRiskFactor judgedBy(List<Rule> others) {
            return new OfRiskFactor(riskFactor, others);
        }

        @Override
        public OfRiskFactor withThreshold(String threshold, BigDecimal value) {
            return new OfRiskFactor(riskFactor.withThresholds(changed(thresholds(), threshold, value)), rules);
        }
    }
}
