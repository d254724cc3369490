package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.thesischecker.model.Problem;
import org.thesischecker.model.Words;
import org.thesischecker.regression.Fate;
import org.thesischecker.regression.MutantResult;
import org.thesischecker.regression.Mutants;
import org.thesischecker.regression.Slip;

/** Whether rule tests notice slips in the rules, as {@code schema/test.schema.json} describes it. */
final class MutantsJson {

    private MutantsJson() {}

    static JsonNode of(Mutants mutants) {
        List<MutantResult> results = mutants.results();
        ObjectNode node = counted(Json.object(), results);
        node.set("slips", Json.array(Arrays.asList(Slip.values()), slip -> slip(slip, results)));
        node.set("rules", Json.array(List.copyOf(mutants.byRule().values()), MutantsJson::rule));
        node.set(
                "unnoticed",
                Json.array(
                        results.stream()
                                .filter(result -> result.fate() != Fate.KILLED)
                                .toList(),
                        MutantsJson::unnoticed));
        node.set("unneeded", Json.array(mutants.unneeded(), MutantsJson::unneeded));
        return node;
    }

    private static ObjectNode counted(ObjectNode node, List<MutantResult> results) {
        node.put("made", results.size());
        for (Fate fate : Fate.values()) {
            node.put(
                    Words.of(fate),
                    results.stream().filter(result -> result.fate() == fate).count());
        }
        return node;
    }

    private static JsonNode slip(Slip slip, List<MutantResult> results) {
        return counted(
                Json.object().put("slip", Words.of(slip)),
                results.stream()
                        .filter(result -> result.mutant().slip() == slip)
                        .toList());
    }

    private static JsonNode rule(List<MutantResult> results) {
        return counted(named(results.get(0)), results);
    }

    private static ObjectNode named(MutantResult result) {
        ObjectNode node = Json.object().put("subject", result.subject());
        String rule = result.mutant().ruleId();
        node.set("rule", rule.isEmpty() ? Json.absent() : Json.text(rule));
        return node;
    }

    private static JsonNode unnoticed(MutantResult result) {
        ObjectNode node = named(result)
                .put("slip", Words.of(result.mutant().slip()))
                .put("change", result.mutant().change())
                .put("fate", Words.of(result.fate()));
        node.set("place", TestJson.place(result.mutant().place()));
        node.set("patch", CoverageJson.patch(result.patch()));
        node.set("reason", result.reason().map(Json::text).orElse(Json.absent()));
        return node;
    }

    private static JsonNode unneeded(Problem problem) {
        ObjectNode node = Json.object().put("what", problem.what());
        node.set("place", TestJson.place(problem.place()));
        return node;
    }
}
