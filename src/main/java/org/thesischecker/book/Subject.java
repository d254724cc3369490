package org.thesischecker.book;

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
    }
}
