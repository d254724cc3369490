package org.thesischecker.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.thesischecker.book.grammar.RuleFileParser.OneRuleContext;
import org.thesischecker.model.Effect;
import org.thesischecker.model.Problem;

/** Makes a {@link Rule} of a parsed rule, and refuses the words that the language does not know. */
final class TreeBuilder {

    private static final int LONGEST_NAME = 120;

    private final RuleSource source;
    private final List<Problem> problems = new ArrayList<>();

    TreeBuilder(RuleSource source) {
        this.source = source;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The rule; of no use when there are problems. */
    Rule rule(OneRuleContext parsed) {
        Annotations annotations = Annotations.of(parsed, source, problems);
        List<Condition> conditions = new ConditionBuilder(source, problems).conditions(parsed.condition());
        return new Rule(
                annotations.id(),
                name(parsed.name),
                effect(parsed.verb),
                part(parsed),
                conditions,
                annotations.was(),
                source.place(parsed.getStart()),
                parsed.END().getSymbol().getLine());
    }

    private String name(Token token) {
        String name = text(token);
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(TreeBuilder::isHidden)) {
            problems.add(source.problem(
                    token,
                    "the rule's name is empty, too long or holds characters that cannot be seen",
                    "Say what is true when it fires, in at most %s characters.".formatted(LONGEST_NAME)));
        }
        return name;
    }

    private static boolean isHidden(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }

    private Effect effect(Token verb) {
        Optional<Effect> effect = Effect.ofVerb(verb.getText());
        if (effect.isEmpty()) {
            problems.add(SyntaxComplaint.unknownVerb(source, verb));
        }
        return effect.orElse(Effect.CONFIRMS);
    }

    private String part(OneRuleContext parsed) {
        if (parsed.part == null) {
            return "";
        }
        if (Effect.ofVerb(parsed.verb.getText()).filter(Effect::isOfThesis).isPresent()) {
            problems.add(source.problem(
                    parsed.part,
                    "\"%s\" takes no part".formatted(parsed.verb.getText()),
                    "Only a risk factor has parts: fires \"us\"."));
        }
        return text(parsed.part);
    }

    static String text(Token token) {
        return token.getText().substring(1, token.getText().length() - 1);
    }

    static Problem numberInRule(RuleSource source, Token number) {
        return source.problem(number, "the number %s stands in a rule".formatted(RuleSource.shown(number)), """
                Numbers live in thresholds: give it a name, a unit, an origin and a reason in the YAML file beside this one,
                then write Threshold( id == "its-name", $x : value ) and compare with $x.""");
    }

    static List<String> functionWords() {
        return Arrays.stream(Condition.Function.values())
                .map(Condition.Function::word)
                .toList();
    }
}
