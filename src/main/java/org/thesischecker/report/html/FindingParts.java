package org.thesischecker.report.html;

import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.model.Effect;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Words;
import org.thesischecker.report.Amount;
import org.thesischecker.report.ErratumWords;
import org.thesischecker.report.EvidenceWords;
import org.thesischecker.report.FormulaWords;
import org.thesischecker.report.TestedNumbers;

/** Findings with their evidence, for the page. */
final class FindingParts {

    private static final Address NOWHERE = new Address("", "", "");

    private FindingParts() {}

    static FindingPart of(Finding finding) {
        return new FindingPart(
                effect(finding.effect()),
                finding.part(),
                finding.statement(),
                TestedNumbers.of(finding),
                "rule " + finding.rule() + ", " + finding.place(),
                finding.evidence().stream().map(FindingParts::row).toList());
    }

    private static String effect(Effect effect) {
        return switch (effect) {
            case FULFILS -> "fulfils";
            case CONFIRMS -> "confirms";
            case PUTS_AT_RISK -> "puts at risk";
            case BREAKS -> "breaks";
            case FIRES -> "fires";
            case WATCHES -> "watches";
        };
    }

    private static FindingPart.Row row(Evidence evidence) {
        if (evidence instanceof Evidence.OfReading reading) {
            return reading(reading);
        }
        if (evidence instanceof Evidence.OfThreshold item) {
            return threshold(item);
        }
        if (evidence instanceof Evidence.OfVerdict item) {
            return row("thesis " + item.thesis(), item.verdict().name(), "judged in this review");
        }
        if (evidence instanceof Evidence.OfRiskFactor item) {
            String target = EvidenceWords.target(item.riskFactor(), item.part());
            return row("risk factor " + target, item.state().name(), "judged in this review");
        }
        Evidence.Computed computed = (Evidence.Computed) evidence;
        return row(
                FormulaWords.of(computed.expression()),
                Amount.of(computed.value(), computed.unit()),
                "computed of " + String.join(", ", computed.of()));
    }

    private static FindingPart.Row row(String what, String value, String from) {
        return new FindingPart.Row(what, value, from, NOWHERE, List.of());
    }

    private static FindingPart.Row reading(Evidence.OfReading reading) {
        Observation observation = reading.observation();
        String marks = EvidenceWords.marks(reading.marks());
        Stream<String> errata = reading.errata().stream().map(ErratumWords::of);
        return new FindingPart.Row(
                observation.metric() + " " + observation.period(),
                EvidenceWords.value(observation),
                observation.source() + ", published " + observation.published() + ", grade " + observation.grade(),
                Address.of(observation.url()),
                Stream.concat(marks.isEmpty() ? Stream.empty() : Stream.of(marks), errata)
                        .toList());
    }

    private static FindingPart.Row threshold(Evidence.OfThreshold item) {
        Threshold threshold = item.threshold();
        String hindsight = item.hindsight() ? ", in hindsight" : "";
        return new FindingPart.Row(
                "threshold " + threshold.id(),
                Amount.of(threshold.value(), threshold.unit()),
                "origin " + Words.of(threshold.origin()) + ", set on " + threshold.setOn() + hindsight,
                NOWHERE,
                List.of());
    }
}
