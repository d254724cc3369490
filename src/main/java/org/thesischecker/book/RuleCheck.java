package org.thesischecker.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Nearest;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceText;

/** Checks what the rules of one file mean, before anything is run: names, units, periods, and what may be asked of what. */
public final class RuleCheck {

    /** The most patterns in one rule. */
    public static final int MOST_PATTERNS = 6;

    private final Vocabulary vocabulary;
    private final Complaints complaints;

    private RuleCheck(Vocabulary vocabulary, Complaints complaints) {
        this.vocabulary = vocabulary;
        this.complaints = complaints;
    }

    /** Everything that is wrong with the rules that a text was read into, by place. */
    public static List<Problem> problems(List<Rule> rules, SourceText text, Vocabulary vocabulary) {
        Problems problems = new Problems();
        RuleCheck check = new RuleCheck(vocabulary, new Complaints(new RuleSource(text), problems));
        check.unlike(rules);
        rules.forEach(check::rule);
        return problems.every();
    }

    private void unlike(List<Rule> rules) {
        Map<String, Rule> names = new HashMap<>();
        Map<String, Rule> ids = new HashMap<>();
        for (Rule rule : rules) {
            twice(rule, "@id", "the id \"%s\"".formatted(rule.id()), ids.putIfAbsent(rule.id(), rule));
            twice(rule, "\"", "the name \"%s\"".formatted(rule.name()), names.putIfAbsent(rule.name(), rule));
        }
        for (Rule rule : rules) {
            rule.was().stream()
                    .filter(ids::containsKey)
                    .sorted()
                    .forEach(id -> complaints.at(
                            complaints.source().find(rule, "@was", false),
                            "@was names \"%s\", which is a rule's id".formatted(id),
                            "A former id is given to no other rule."));
        }
    }

    private void twice(Rule rule, String word, String what, @Nullable Rule first) {
        if (first != null) {
            complaints.at(
                    complaints.source().find(rule, word, false),
                    "two rules have %s".formatted(what),
                    "The first is in line %s.".formatted(first.place().line()));
        }
    }

    private void rule(Rule rule) {
        effect(rule);
        size(rule);
        new ConditionCheck(rule, vocabulary, complaints).check();
        new StandingCheck(vocabulary, complaints).check(rule);
        new OpenEnds(complaints).check(rule);
    }

    private void effect(Rule rule) {
        String verb = rule.effect().verb();
        if (rule.effect().isOfThesis() != vocabulary.ofThesis()) {
            complaints.at(
                    complaints.source().find(rule, verb, true),
                    "a rule of %s says \"%s\"".formatted(vocabulary.noun(), verb),
                    SyntaxComplaint.VERBS);
        } else if (!vocabulary.ofThesis()) {
            part(rule, verb);
        }
    }

    private void part(Rule rule, String verb) {
        List<String> parts = vocabulary.parts().stream().sorted().toList();
        if (rule.part().isEmpty() && !parts.isEmpty()) {
            complaints.at(
                    complaints.source().find(rule, verb, true),
                    "the rule does not say which part of the risk factor it %s".formatted(verb),
                    "Write %s \"%s\", or another part: %s.".formatted(verb, parts.get(0), String.join(", ", parts)));
        } else if (!rule.part().isEmpty() && !parts.contains(rule.part())) {
            complaints.at(
                    complaints.source().find(rule, "\"%s\"".formatted(rule.part()), true),
                    "unknown part \"%s\"".formatted(rule.part()),
                    Nearest.advice("Parts are named in the risk factor's YAML file.", rule.part(), parts));
        }
    }

    private void size(Rule rule) {
        List<Condition.Pattern> patterns = Walk.patterns(rule);
        if (patterns.size() > MOST_PATTERNS) {
            complaints.at(
                    patterns.get(MOST_PATTERNS).place(),
                    "the rule has more than %s patterns".formatted(MOST_PATTERNS),
                    "Make two rules of it, or a thesis of its own of what it puts together.");
        }
        boolean reads = patterns.stream()
                .map(Condition.Pattern::type)
                .anyMatch(type -> type != FactType.THESIS && type != FactType.THRESHOLD);
        if (!reads) {
            complaints.at(
                    rule.place(),
                    "the rule reads nothing",
                    "A rule rests on a reading, a verdict or the state of a risk factor.");
        }
    }
}
