package org.thesischecker.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.thesischecker.book.grammar.RuleFileLexer;
import org.thesischecker.model.Problem;

/** What DRL and Java would understand in a rule's conditions and this language leaves out, refused by name. */
final class ForeignSigns {

    static final String DATA_NOT_CODE =
            "Rules are data, not code: a condition compares properties, variables and texts, and nothing can be called.";

    private static final int LONGEST_WORD = 200;
    private static final Map<String, String> WORDS = Map.of(
            "eval",
            DATA_NOT_CODE,
            "new",
            DATA_NOT_CODE,
            "collect",
            "Use accumulate with sum, min, max, average or count.",
            "from",
            "Every pattern reads the facts of the review; there is nothing else to take them from.");

    private final RuleSource source;
    private final RuleBlock block;

    ForeignSigns(RuleSource source, RuleBlock block) {
        this.source = source;
        this.block = block;
    }

    /** The first one; what follows it in the rule makes no sense any more. */
    Optional<Problem> first() {
        return block.conditions().mapToObj(this::at).flatMap(Optional::stream).findFirst();
    }

    private Optional<Problem> at(int index) {
        Token token = block.tokens().get(index);
        if (token.getText().length() > LONGEST_WORD) {
            return Optional.of(source.problem(
                    source.place(token),
                    1,
                    "a name or text of more than %s characters".formatted(LONGEST_WORD),
                    "Names and texts of rules are short."));
        }
        return switch (token.getType()) {
            case RuleFileLexer.DOT -> Optional.of(reach(index));
            case RuleFileLexer.AND_SIGN -> refused(token, "Separate constraints by commas: all of them must hold.");
            case RuleFileLexer.OR_SIGN ->
                refused(token, "Write two patterns, joined by \"or\", in parentheses: ( A(..) or B(..) ).");
            case RuleFileLexer.ASSIGN ->
                refused(token, "Compare with \"==\"; bind with \":\", as in $x : value. Nothing can be assigned.");
            case RuleFileLexer.ESCAPED_TEXT -> refused(token, "A text holds no backslash.");
            case RuleFileLexer.SINGLE_QUOTED -> refused(token, "A text stands in double quotes.");
            case RuleFileLexer.OPEN_TEXT ->
                Optional.of(source.problem(
                        token, "the text is not closed on its line", "A text stands between two double quotes."));
            case RuleFileLexer.OTHER_SIGN -> refused(token, operators());
            case RuleFileLexer.NAME -> word(index);
            default -> Optional.empty();
        };
    }

    private Optional<Problem> word(int index) {
        Token token = block.tokens().get(index);
        String advice = WORDS.get(token.getText());
        if (advice == null || isProperty(index)) {
            return Optional.empty();
        }
        return refused(token, advice);
    }

    /** {@code from} is also the first day of a thesis. */
    private boolean isProperty(int index) {
        return block.tokens().get(index).getText().equals(Property.FROM.word())
                && block.tokens().get(index - 1).getType() != RuleFileLexer.RPAREN;
    }

    private Problem reach(int dot) {
        List<Token> tokens = block.tokens();
        Token before = tokens.get(dot - 1);
        boolean named = before.getType() == RuleFileLexer.NAME || before.getType() == RuleFileLexer.VARIABLE;
        Token start = named ? before : tokens.get(dot);
        String reached =
                (named ? before.getText() : "") + "." + tokens.get(dot + 1).getText();
        return source.problem(
                source.place(start), reached.length(), "\"%s\" reaches into Java".formatted(reached), DATA_NOT_CODE);
    }

    private Optional<Problem> refused(Token token, String advice) {
        return Optional.of(
                source.problem(token, "%s is no part of a rule".formatted(RuleSource.quoted(token)), advice));
    }

    private static String operators() {
        return "Conditions are written with == != < <= > >= in, + - * / and parentheses.";
    }
}
