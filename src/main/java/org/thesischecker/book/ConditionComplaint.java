package org.thesischecker.book;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.thesischecker.book.grammar.RuleFileLexer;
import org.thesischecker.model.Effect;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Nearest;

/** Says in plain words what is wrong with the conditions of a rule, from the token that does not fit and its neighbours. */
final class ConditionComplaint {

    private static final Set<Integer> OPERANDS = Set.of(
            RuleFileLexer.NAME,
            RuleFileLexer.VARIABLE,
            RuleFileLexer.TEXT,
            RuleFileLexer.TRUE,
            RuleFileLexer.FALSE,
            RuleFileLexer.NUMBER,
            RuleFileLexer.RPAREN);
    private static final Set<Integer> COMPARISONS = Set.of(
            RuleFileLexer.EQUAL,
            RuleFileLexer.NOT_EQUAL,
            RuleFileLexer.BELOW,
            RuleFileLexer.AT_MOST,
            RuleFileLexer.ABOVE,
            RuleFileLexer.AT_LEAST,
            RuleFileLexer.IN);

    private final RuleSource source;
    private final RuleBlock block;
    private final int index;
    private final Token found;
    private final Token before;
    private final Token after;

    ConditionComplaint(RuleSource source, RuleBlock block, int index) {
        this.source = source;
        this.block = block;
        this.index = index;
        this.found = block.tokens().get(index);
        this.before = block.tokens().get(index - 1);
        this.after = block.tokens().get(Math.min(index + 1, block.tokens().size() - 1));
    }

    Problem about(RecognitionException stopped) {
        return switch (found.getType()) {
            case RuleFileLexer.END, RuleFileLexer.THEN -> atTheEnd(stopped);
            case RuleFileLexer.LPAREN -> atOpening(stopped);
            case RuleFileLexer.RPAREN -> atClosing(stopped);
            case RuleFileLexer.AND, RuleFileLexer.OR -> atJoin();
            case RuleFileLexer.MINUS -> atMinus(stopped);
            case RuleFileLexer.NAME -> atName(stopped);
            default -> atOther(stopped);
        };
    }

    private Problem atTheEnd(RecognitionException stopped) {
        Deque<Token> open = openParentheses();
        if (!open.isEmpty()) {
            return notClosed(open.peek());
        }
        boolean endsWithVerb = Effect.ofVerb(before.getText()).isPresent();
        if (endsWithVerb) {
            return source.problem(
                    before, "\"then\" is missing before the verb", "Write \"then\" on a line of its own.");
        }
        return generic(stopped);
    }

    private Problem atOpening(RecognitionException stopped) {
        if (before.getType() == RuleFileLexer.NAME) {
            String call = before.getText() + "(";
            return source.problem(
                    source.place(before),
                    before.getText().length(),
                    "\"%s\" is a call".formatted(call),
                    ForeignSigns.DATA_NOT_CODE);
        }
        return generic(stopped);
    }

    private Problem atClosing(RecognitionException stopped) {
        if (openParentheses().isEmpty()) {
            return source.problem(found, "the parenthesis closes nothing", "Remove it, or open it before.");
        }
        if (before.getType() == RuleFileLexer.COMMA) {
            return source.problem(before, "nothing stands after the comma", "Remove the comma.");
        }
        return generic(stopped);
    }

    private Problem atJoin() {
        String word = found.getText();
        if (openParentheses().isEmpty()) {
            return source.problem(
                    found,
                    "\"%s\" joins patterns only in parentheses".formatted(word),
                    "Write ( A(..) %s B(..) ).".formatted(word));
        }
        if (before.getType() != RuleFileLexer.RPAREN) {
            return source.problem(
                    found,
                    "\"%s\" joins patterns, not constraints".formatted(word),
                    word.equals("and")
                            ? "Separate constraints by commas: all of them must hold."
                            : "Write two patterns, joined by \"or\", in parentheses: ( A(..) or B(..) ).");
        }
        return source.problem(
                found,
                "\"and\" and \"or\" are mixed",
                "Put the patterns of one of them in parentheses of their own: ( A(..) or ( B(..) and C(..) ) ).");
    }

    private Problem atMinus(RecognitionException stopped) {
        return after.getType() == RuleFileLexer.NUMBER ? TreeBuilder.numberInRule(source, after) : generic(stopped);
    }

    private Problem atName(RecognitionException stopped) {
        if (before.getType() == RuleFileLexer.NAME && Misspelling.of("then", before.getText())) {
            return source.problem(before, SyntaxComplaint.unexpected(before), "Did you mean \"then\"?");
        }
        Deque<Token> open = openParentheses();
        if (!open.isEmpty() && after.getType() == RuleFileLexer.LPAREN && isOperand(before)) {
            return notClosed(open.peek());
        }
        return atOther(stopped);
    }

    private Problem atOther(RecognitionException stopped) {
        if (COMPARISONS.contains(found.getType()) && index > 2 && isBinding()) {
            return source.problem(
                    found,
                    "a binding stands alone",
                    "Write \"%s%s\" and, after a comma, the comparison."
                            .formatted(block.tokens().get(index - 3).getText() + " : ", before.getText()));
        }
        if (COMPARISONS.contains(found.getType()) && isOperand(before)) {
            return source.problem(
                    found, "two comparisons run together", "Separate constraints by commas: all of them must hold.");
        }
        if (!openParentheses().isEmpty() && isOperand(before) && isOperand(found)) {
            return between();
        }
        if (found.getType() == RuleFileLexer.VARIABLE && openParentheses().isEmpty()) {
            return source.problem(
                    found,
                    "\"%s\" is bound to a whole pattern".formatted(found.getText()),
                    "Bind a property inside the pattern, as in Metric( id == \"..\", %s : value )."
                            .formatted(found.getText()));
        }
        return generic(stopped);
    }

    private Problem between() {
        if (found.getType() == RuleFileLexer.NAME && isOperand(after) && after.getType() != RuleFileLexer.RPAREN) {
            return source.problem(
                    found, "unknown operator \"%s\"".formatted(found.getText()), "Expected == != < <= > >= or in.");
        }
        return source.problem(found, "a comma is missing before %s".formatted(RuleSource.quoted(found)), "");
    }

    private boolean isBinding() {
        List<Token> tokens = block.tokens();
        return tokens.get(index - 2).getType() == RuleFileLexer.COLON
                && tokens.get(index - 3).getType() == RuleFileLexer.VARIABLE;
    }

    private static boolean isOperand(Token token) {
        return OPERANDS.contains(token.getType());
    }

    private Problem notClosed(Token opening) {
        return source.problem(opening, "the parenthesis is not closed", "Close the pattern with \")\".");
    }

    /** The parentheses that are open before the token that does not fit, innermost first. */
    private Deque<Token> openParentheses() {
        Deque<Token> open = new ArrayDeque<>();
        for (Token token : block.tokens().subList(0, index)) {
            if (token.getType() == RuleFileLexer.LPAREN) {
                open.push(token);
            } else if (token.getType() == RuleFileLexer.RPAREN) {
                open.poll();
            }
        }
        return open;
    }

    private Problem generic(RecognitionException stopped) {
        return source.problem(found, SyntaxComplaint.unexpected(found), "Expected " + expected(stopped) + ".");
    }

    private static String expected(RecognitionException stopped) {
        if (stopped.getExpectedTokens() == null) {
            return "a condition";
        }
        List<String> names = new ArrayList<>();
        for (int type : stopped.getExpectedTokens().toList()) {
            names.add(
                    switch (type) {
                        case RuleFileLexer.NAME -> "a name";
                        case RuleFileLexer.VARIABLE -> "a variable such as $x";
                        case RuleFileLexer.TEXT -> "a text in double quotes";
                        case RuleFileLexer.NUMBER -> "";
                        default -> RuleFileLexer.VOCABULARY.getLiteralName(type).replace('\'', '"');
                    });
        }
        names.removeIf(String::isEmpty);
        return Nearest.listed(names);
    }
}
