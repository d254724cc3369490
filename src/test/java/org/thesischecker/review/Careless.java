package org.thesischecker.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.thesischecker.model.Effect;
import org.thesischecker.model.Finding;

/** Verdicts by findings alone, as if every input were usable. */
final class Careless {

    private Careless() {}

    static Judged of(Judged judged) {
        Map<String, ThesisJudgement> theses = new TreeMap<>();
        judged.theses().forEach((id, thesis) -> theses.put(id, careless(thesis)));
        return new Judged(judged.facts(), theses, judged.factors(), judged.world(), judged.settled());
    }

    private static ThesisJudgement careless(ThesisJudgement thesis) {
        List<Effect> holding = thesis.findings().stream().map(Finding::effect).toList();
        VerdictRules.Step decided = VerdictRules.decide(new VerdictRules.Known(holding, false, false));
        return new ThesisJudgement(
                decided.verdict(),
                decided,
                thesis.evidence(),
                thesis.exposures(),
                thesis.unverified(),
                thesis.standing());
    }
}
