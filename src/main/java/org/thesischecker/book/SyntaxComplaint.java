package org.thesischecker.book;

import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.thesischecker.book.grammar.RuleFileLexer;
import org.thesischecker.model.Effect;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Nearest;

/** Says in plain words why the parser could not go on. */
final class SyntaxComplaint {

    static final String VERBS =
            "A thesis's rule fulfils, confirms, putsAtRisk or breaks; a risk factor's fires or watches.";

    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "no",
            "lock",
            "agenda",
            "activation",
            "ruleflow",
            "auto",
            "date",
            "duration",
            "timer",
            "calendars",
            "enabled",
            "extends",
            "dialect");

    private final RuleSource source;
    private final RuleBlock block;

    SyntaxComplaint(RuleSource source, RuleBlock block) {
        this.source = source;
        this.block = block;
    }

    Problem about(RecognitionException stopped) {
        int index = block.indexOf(stopped.getOffendingToken());
        return switch (block.sectionOf(index)) {
            case HEAD -> inHead(index);
            case WHEN -> new ConditionComplaint(source, block, index).about(stopped);
            case THEN -> inOutcome(index);
        };
    }

    private Problem inHead(int index) {
        Token found = block.tokens().get(index);
        String text = found.getText();
        if (index == 1) {
            return source.problem(
                    found,
                    "the rule has no name",
                    "After \"rule\" stands what is true when it fires, in double quotes.");
        }
        if (insideAnnotation(index)) {
            return source.problem(found, unexpected(found), "Write an annotation as @id( some-name ).");
        }
        if (ATTRIBUTES.contains(text)) {
            return source.problem(
                    found,
                    "\"%s\" is no part of a rule".formatted(text),
                    "Remove it: order carries no meaning, and each match counts once.");
        }
        if (found.getType() == RuleFileLexer.NAME && Misspelling.of("when", text)) {
            return source.problem(found, unexpected(found), "Did you mean \"when\"?");
        }
        return source.problem(
                found,
                unexpected(found),
                "\"when\" is missing: it stands between the rule's annotations and conditions.");
    }

    private boolean insideAnnotation(int index) {
        List<Token> tokens = block.tokens();
        for (int i = index - 1; i >= Math.max(0, index - 2); i--) {
            if (tokens.get(i).getType() == RuleFileLexer.AT) {
                return true;
            }
        }
        return false;
    }

    private Problem inOutcome(int index) {
        int verb = verbIndex(index);
        Token word = block.tokens().get(verb);
        if (word.getType() == RuleFileLexer.END) {
            return source.problem(word, "%s says nothing".formatted(block.name()), VERBS);
        }
        if (Effect.ofVerb(word.getText()).isPresent()) {
            Token found = block.tokens().get(index);
            return source.problem(
                    found,
                    "%s stands after the verb".formatted(RuleSource.quoted(found)),
                    "After \"then\" stands one verb and nothing else; a rule that says two things is two rules.");
        }
        Problem unknown = unknownVerb(source, word);
        return isCode()
                ? new Problem(
                        unknown.place(),
                        unknown.what(),
                        unknown.advice() + "\n" + ForeignSigns.DATA_NOT_CODE,
                        unknown.excerpt(),
                        unknown.width())
                : unknown;
    }

    private boolean isCode() {
        return block.tokens().stream()
                .skip(verbIndex(block.tokens().size() - 1))
                .anyMatch(token -> token.getType() == RuleFileLexer.DOT || token.getType() == RuleFileLexer.LPAREN);
    }

    static Problem unknownVerb(RuleSource source, Token word) {
        return source.problem(
                word,
                "unknown verb \"%s\"".formatted(RuleSource.shown(word)),
                Nearest.advice(
                        VERBS,
                        word.getText(),
                        List.of("fulfils", "confirms", "putsAtRisk", "breaks", "fires", "watches")));
    }

    private int verbIndex(int index) {
        int verb = index;
        while (block.tokens().get(verb - 1).getType() != RuleFileLexer.THEN) {
            verb--;
        }
        return verb;
    }

    static String unexpected(Token found) {
        return "%s does not belong here".formatted(RuleSource.quoted(found));
    }
}
