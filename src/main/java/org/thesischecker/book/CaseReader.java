package org.thesischecker.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.book.Cases.Changed;
import org.thesischecker.book.Cases.Expectation;
import org.thesischecker.book.Cases.Given;
import org.thesischecker.book.Cases.Never;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;
import org.thesischecker.source.Conversion;
import org.thesischecker.source.Fields;
import org.thesischecker.source.Nearest;

/** Reads one rule test. */
final class CaseReader {

    private final Book book;
    private final Subject subject;
    private final Dictionary dictionary;
    private final List<Given> baseline;

    CaseReader(Book book, Subject subject, Dictionary dictionary, List<Given> baseline) {
        this.book = book;
        this.subject = subject;
        this.dictionary = dictionary;
        this.baseline = baseline;
    }

    Case read(Fields fields) {
        Case start = start(fields);
        Case first = situation(fields, start, start.asOf(), expectation(fields));
        Optional<Changed> changed = fields.child("changed").map(inner -> changed(inner, first));
        List<Case> then = new ArrayList<>();
        for (Fields inner : fields.children("then")) {
            Case before = then.isEmpty() ? first : then.get(then.size() - 1);
            Case later = situation(inner, carried(before), inner.date("as-of"), expectation(inner));
            if (!later.asOf().isAfter(before.asOf()) && later.asOf().isAfter(LocalDate.EPOCH)) {
                inner.problem(
                        "as-of",
                        "%s is not after %s".formatted(later.asOf(), before.asOf()),
                        "The days of a case go on, one after the other.");
            }
            then.add(later);
        }
        return new Case(
                first.name(),
                first.asOf(),
                first.view(),
                first.facts(),
                first.unset(),
                first.given(),
                first.stale(),
                first.verdicts(),
                first.riskFactors(),
                first.expected(),
                changed,
                List.copyOf(then),
                fields.optionalText("todo"),
                fields.place());
    }

    /** What a case has before it says anything of its own: the baseline. */
    private Case start(Fields fields) {
        LocalDate asOf = fields.date("as-of");
        Optional<LocalDate> facts = fields.optionalDate("facts");
        facts.filter(day -> day.isAfter(asOf) && asOf.isAfter(LocalDate.EPOCH))
                .ifPresent(day -> fields.problem(
                        "facts", "%s is after %s".formatted(day, asOf), "Nobody knew then what came later."));
        return new Case(
                fields.text("name"),
                asOf,
                fields.optionalWord("view", View.class).orElse(View.PUBLISHED),
                facts,
                Set.of(),
                baseline,
                Set.of(),
                Map.of(),
                Map.of(),
                nothing(fields),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                fields.place());
    }

    /** The case with what some fields say, on top of what it has. */
    private Case situation(Fields fields, Case before, LocalDate asOf, Expectation expected) {
        checkDay(fields, asOf);
        Set<String> unset = new LinkedHashSet<>(fields.list("unset", Names.metric(dictionary)));
        List<Given> set =
                fields.child("set").map(new GivenReader(dictionary)::read).orElse(List.of());
        List<Given> given = Cases.merged(before.given(), unset, set);
        given.forEach(reading -> over(fields, reading, asOf));
        Set<String> allUnset = new LinkedHashSet<>(before.unset());
        allUnset.addAll(unset);
        Map<String, Verdict> verdicts = new LinkedHashMap<>(before.verdicts());
        verdicts.putAll(verdicts(fields));
        Map<String, FactorState> factors = new LinkedHashMap<>(before.riskFactors());
        factors.putAll(states(
                fields,
                "risk-factors",
                riskFactors(),
                "Risk factors are the files of the book's folder risk-factors."));
        return new Case(
                before.name(),
                asOf,
                before.view(),
                before.facts(),
                allUnset,
                given,
                stale(fields, given, before.facts().isPresent()),
                verdicts,
                factors,
                expected,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                fields.place());
    }

    private Changed changed(Fields fields, Case first) {
        LocalDate asOf = fields.optionalDate("as-of").orElse(first.asOf());
        Case other = situation(fields, first, asOf, nothing(fields));
        fields.expect("never", "It says how the changed situation must not compare: better, worse or other.");
        return new Changed(other, fields.optionalWord("never", Never.class).orElse(Never.OTHER), fields.place("never"));
    }

    /** On a later day, what was given keeps the day on which it became public. */
    private Case carried(Case before) {
        return before.giving(before.given().stream()
                .map(given -> given.published().isPresent() ? given : given.since(published(given, before)))
                .toList());
    }

    private LocalDate published(Given given, Case before) {
        return dictionary
                .metric(given.metric())
                .map(metric -> Cases.published(given, before, metric))
                .orElse(before.asOf());
    }

    private static Expectation nothing(Fields fields) {
        return new Expectation(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Set.of(),
                Optional.empty(),
                Set.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                fields.place());
    }

    private void checkDay(Fields fields, LocalDate asOf) {
        if (fields.has("as-of") && asOf.isBefore(book.report().published()) && asOf.isAfter(LocalDate.EPOCH)) {
            fields.problem(
                    "as-of",
                    "%s is before the report was public".formatted(asOf),
                    "Expected %s or later.".formatted(book.report().published()));
        }
    }

    private void over(Fields fields, Given given, LocalDate asOf) {
        boolean measured = dictionary
                .metric(given.metric())
                .filter(metric -> GivenReader.isMeasured(metric, given))
                .isPresent();
        if (measured && !asOf.isBefore(book.report().published()) && !GivenReader.isOver(given.period(), asOf)) {
            fields.problem(
                    "as-of",
                    "%s of %s is not over on %s".formatted(given.period(), given.metric(), asOf),
                    "The reading stands in line %s.".formatted(given.place().line()));
        }
    }

    private Set<String> stale(Fields fields, List<Given> given, boolean onFacts) {
        Set<String> stale = new TreeSet<>(fields.list(
                "stale",
                onFacts
                        ? Names.metric(dictionary)
                        : Conversion.oneOf(metrics(given), "Only a metric with a reading can be stale.")));
        stale.stream()
                .filter(id -> dictionary
                        .metric(id)
                        .filter(metric -> metric.staleAfter().isEmpty())
                        .isPresent())
                .forEach(id -> fields.problem("stale", "%s is never stale".formatted(id), "Its stale-after is never."));
        return stale;
    }

    private static Collection<String> metrics(List<Given> given) {
        return given.stream().map(Given::metric).distinct().sorted().toList();
    }

    private Map<String, Verdict> verdicts(Fields fields) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        List<String> others = book.theses().stream()
                .map(Subject::id)
                .filter(id -> !id.equals(subject.id()))
                .toList();
        fields.child("verdicts").ifPresent(inner -> {
            for (String id : inner.keys()) {
                known(inner, id, others, "thesis", "Other theses are the files of the book's folder theses.");
                verdicts.put(id, inner.required(id, Names.upperCase(Verdict.class)));
            }
        });
        return verdicts;
    }

    private static Map<String, FactorState> states(Fields fields, String key, Collection<String> names, String where) {
        Map<String, FactorState> states = new LinkedHashMap<>();
        fields.child(key).ifPresent(inner -> {
            for (String id : inner.keys()) {
                known(inner, id, names, key.equals("parts") ? "part" : "risk factor", where);
                states.put(id, inner.required(id, Names.upperCase(FactorState.class)));
            }
        });
        return states;
    }

    private static void known(Fields fields, String id, Collection<String> names, String noun, String where) {
        if (!names.contains(id)) {
            fields.keyProblem(id, "unknown %s \"%s\"".formatted(noun, id), Nearest.advice(where, id, names));
        }
    }

    /** Factors, and their parts after a slash. */
    private Collection<String> riskFactors() {
        Set<String> names = new TreeSet<>();
        book.riskFactors().forEach(factor -> {
            names.add(factor.id());
            factor.riskFactor().parts().keySet().forEach(part -> names.add(factor.id() + "/" + part));
        });
        return names;
    }

    private Expectation expectation(Fields fields) {
        fields.expect("expect", "It says what has to come of the case.");
        return fields.child("expect").map(this::expected).orElseGet(() -> nothing(fields));
    }

    private Expectation expected(Fields fields) {
        boolean ofThesis = subject instanceof Subject.OfThesis;
        String asked = ofThesis ? "verdict" : "state";
        fields.expect(asked, "Add \"%s: ...\", which is what a case is for.".formatted(asked));
        Set<String> findings = rules(fields, "findings");
        Optional<Set<String>> exactly = Optional.of(rules(fields, "exactly")).filter(all -> fields.has("exactly"));
        exactly.ifPresent(all -> closed(fields, all, findings));
        Set<String> silent = rules(fields, "silent");
        silent.stream()
                .filter(findings::contains)
                .forEach(id ->
                        fields.problem("silent", "%s is expected to hold and to be silent".formatted(id), "Keep one."));
        return new Expectation(
                ofThesis ? fields.optional("verdict", Names.upperCase(Verdict.class)) : Optional.empty(),
                ofThesis ? fields.optional("fulfilled", Conversion.truth()) : Optional.empty(),
                ofThesis ? Optional.empty() : fields.optional("state", Names.upperCase(FactorState.class)),
                subject instanceof Subject.OfRiskFactor factor
                        ? states(
                                fields,
                                "parts",
                                factor.riskFactor().parts().keySet(),
                                "Parts are named in the risk factor's YAML file.")
                        : Map.of(),
                findings,
                exactly,
                silent,
                messages(fields),
                unverified(fields),
                fields.places(),
                fields.place());
    }

    /** A list of all rules that may hold names those that have to, too. */
    private static void closed(Fields fields, Set<String> all, Set<String> findings) {
        findings.stream()
                .filter(id -> !all.contains(id))
                .forEach(id -> fields.problem(
                        "findings",
                        "%s is expected to hold, and is not in exactly".formatted(id),
                        "Add it to exactly, which is the whole list; findings is not needed beside it."));
        findings.addAll(all);
    }

    private Map<String, String> messages(Fields fields) {
        Map<String, String> messages = new LinkedHashMap<>();
        List<String> ids = ruleIds();
        fields.child("messages").ifPresent(inner -> {
            for (String id : inner.keys()) {
                known(inner, id, ids, "rule", ruleNames());
                messages.put(id, inner.text(id));
            }
        });
        return messages;
    }

    private Set<String> rules(Fields fields, String key) {
        return new LinkedHashSet<>(fields.list(key, Conversion.oneOf(ruleIds(), ruleNames())));
    }

    private List<String> ruleIds() {
        return subject.rules().stream().map(Rule::id).sorted().toList();
    }

    private String ruleNames() {
        return "Rules are named by their @id in %s.drl.".formatted(subject.id());
    }

    private Map<String, Reason> unverified(Fields fields) {
        Map<String, Reason> unverified = new LinkedHashMap<>();
        Set<String> inputs = new TreeSet<>(riskFactors());
        book.theses().forEach(thesis -> inputs.add(thesis.id()));
        dictionary.metrics().forEach(metric -> inputs.add(metric.id()));
        fields.child("unverified").ifPresent(inner -> {
            for (String id : inner.keys()) {
                known(inner, id, inputs, "input", "An input is a metric, a thesis or a risk factor.");
                unverified.put(id, inner.required(id, Names.upperCase(Reason.class)));
            }
        });
        return unverified;
    }
}
