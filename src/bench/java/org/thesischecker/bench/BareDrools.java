package org.thesischecker.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.thesischecker.engine.Fact;
import org.thesischecker.engine.Matched;

/**
 * What somebody would write who has Drools and nothing of this tool: the same rules, a new session for each question, all
 * facts inserted, fired level by level, and a verdict by the first rule of verdicts that applies.
 *
 * <p>It is spared much: it looks for no evidence, reads no YAML and no CSV, checks nothing, tries no possible verdicts,
 * and is told which inputs are not usable and which theses ended before. What it is compared with does all of it.
 */
public final class BareDrools {

    private static final List<String> STATES = List.of("QUIET", "UNVERIFIED", "WATCH", "FIRED");

    private final KieBase base;
    private final List<List<BareSubject>> levels = new ArrayList<>();

    public BareDrools(KieBase base, Collection<BareSubject> subjects) {
        this.base = base;
        new TreeMap<>(byLevel(subjects)).values().forEach(levels::add);
    }

    private static Map<Integer, List<BareSubject>> byLevel(Collection<BareSubject> subjects) {
        Map<Integer, List<BareSubject>> byLevel = new HashMap<>();
        subjects.forEach(subject -> byLevel.computeIfAbsent(subject.level(), any -> new ArrayList<>())
                .add(subject));
        return byLevel;
    }

    /** Reads rules, facts and subjects from a folder, and prints where each thesis and risk factor stands. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        KieBase base = compiled(Files.readString(folder.resolve("rules.drl")));
        List<Fact> facts = BareFiles.facts(folder.resolve("facts.tsv"));
        List<BareSubject> subjects = BareFiles.subjects(folder.resolve("subjects.tsv"));
        StringBuilder text = new StringBuilder();
        new BareDrools(base, subjects)
                .standings(facts)
                .forEach((id, standing) ->
                        text.append(id).append(' ').append(standing).append('\n'));
        System.out.print(text);
    }

    /** Compiles rules. */
    public static KieBase compiled(String drl) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException(builder.getErrors().toString());
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }

    /** The verdict of each thesis and the state of each factor and part, in a new session. */
    public Map<String, String> standings(Collection<Fact> facts) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            Map<String, String> standings = new TreeMap<>();
            for (List<BareSubject> level : levels) {
                session.fireAllRules();
                Map<String, Set<String>> holding = holding(session);
                level.forEach(
                        subject -> judge(subject, holding.getOrDefault(subject.id(), Set.of()), standings, session));
            }
            return standings;
        } finally {
            session.dispose();
        }
    }

    private static Map<String, Set<String>> holding(KieSession session) {
        Map<String, Set<String>> holding = new HashMap<>();
        for (Object object : session.getObjects(new ClassObjectFilter(Matched.class))) {
            Matched match = (Matched) object;
            holding.computeIfAbsent(match.subject(), any -> new HashSet<>()).add(match.rule());
        }
        return holding;
    }

    private static void judge(
            BareSubject subject, Set<String> rules, Map<String, String> standings, KieSession session) {
        Set<String> says = new HashSet<>();
        rules.forEach(rule -> says.add(subject.rules().get(rule)));
        if (subject.thesis()) {
            String verdict = subject.ended().isEmpty() ? verdict(subject, says, standings) : subject.ended();
            standings.put(subject.id(), verdict);
            if (!verdict.equals("UNVERIFIED")) {
                session.insert(new Fact.VerdictFact(subject.id(), verdict));
            }
            return;
        }
        String worst = "QUIET";
        for (Map.Entry<String, Boolean> part : subject.parts().entrySet()) {
            String state = state(part.getKey(), part.getValue(), says);
            worst = STATES.indexOf(state) > STATES.indexOf(worst) ? state : worst;
            if (!part.getKey().isEmpty()) {
                stands(subject.id(), part.getKey(), state, standings, session);
            }
        }
        stands(subject.id(), "", worst, standings, session);
    }

    private static void stands(
            String factor, String part, String state, Map<String, String> standings, KieSession session) {
        standings.put(part.isEmpty() ? factor : factor + "/" + part, state);
        if (!state.equals("UNVERIFIED")) {
            session.insert(new Fact.RiskFactorFact(factor, part, state));
        }
    }

    private static String verdict(BareSubject subject, Set<String> says, Map<String, String> standings) {
        boolean fulfils = says.contains("FULFILS:");
        boolean breaks = says.contains("BREAKS:");
        boolean fired = subject.open()
                && subject.exposures().stream().anyMatch(target -> "FIRED".equals(standings.get(target)));
        if (fulfils && breaks) {
            return "UNVERIFIED";
        }
        if (breaks) {
            return "BROKEN";
        }
        if (fulfils) {
            return "CONFIRMED";
        }
        if (says.contains("PUTS_AT_RISK:") || fired) {
            return "AT_RISK";
        }
        return says.contains("CONFIRMS:") && !subject.blocked() ? "CONFIRMED" : "UNVERIFIED";
    }

    private static String state(String part, boolean blocked, Set<String> says) {
        if (says.contains("FIRES:" + part)) {
            return "FIRED";
        }
        if (says.contains("WATCHES:" + part)) {
            return "WATCH";
        }
        return blocked ? "UNVERIFIED" : "QUIET";
    }
}
