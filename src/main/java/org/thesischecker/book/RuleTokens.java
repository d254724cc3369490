package org.thesischecker.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.WritableToken;
import org.thesischecker.book.grammar.RuleFileLexer;
import org.thesischecker.model.Problem;

/** The tokens of a rule file, cut into rules, with what stands outside of any rule refused. */
final class RuleTokens {

    /** How deep parentheses may nest: what reads and prints rules recurses as deep. */
    static final int DEEPEST = 30;

    /** The most words and signs in one rule. */
    static final int MOST_TOKENS = 1000;

    private static final Set<String> HEADER_WORDS = Set.of("package", "import", "dialect", "unit", "expander");
    private static final Set<String> CODE_WORDS = Set.of("global", "function", "query", "declare", "template");

    private final RuleSource source;
    private final List<RuleBlock> blocks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private List<Token> open = new ArrayList<>();
    private int complainedLine;

    private RuleTokens(RuleSource source) {
        this.source = source;
    }

    static RuleTokens of(RuleSource source) {
        RuleTokens tokens = new RuleTokens(source);
        List<Token> visible = visible(source);
        if (tokens.nestsTooDeep(visible)) {
            return tokens;
        }
        visible.forEach(tokens::take);
        tokens.closeUnfinished();
        return tokens;
    }

    List<RuleBlock> blocks() {
        return List.copyOf(blocks);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private static List<Token> visible(RuleSource source) {
        RuleFileLexer lexer = new RuleFileLexer(
                CharStreams.fromString(source.text().content(), source.text().file()));
        lexer.removeErrorListeners();
        List<Token> visible = new ArrayList<>();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                visible.add(token);
            }
        }
        freeAnnotations(visible);
        return visible;
    }

    /** Inside an annotation every word is a name: {@code @id( year-end )}. */
    private static void freeAnnotations(List<Token> tokens) {
        int line = 0;
        int depth = 0;
        for (Token token : tokens) {
            if (token.getType() == RuleFileLexer.AT) {
                line = token.getLine();
                depth = 0;
            } else if (token.getLine() != line) {
                line = 0;
            } else if (token.getType() == RuleFileLexer.LPAREN) {
                depth++;
            } else if (token.getType() == RuleFileLexer.RPAREN) {
                line = --depth > 0 ? line : 0;
            } else if (token.getType() <= RuleFileLexer.FALSE) {
                ((WritableToken) token).setType(RuleFileLexer.NAME);
            }
        }
    }

    private boolean nestsTooDeep(List<Token> visible) {
        int depth = 0;
        for (Token token : visible) {
            if (token.getType() == RuleFileLexer.LPAREN && ++depth > DEEPEST) {
                problems.add(source.problem(
                        token,
                        "parentheses are nested more than %s deep".formatted(DEEPEST),
                        "Take the condition apart: patterns one below the other must all hold."));
                return true;
            }
            if (token.getType() == RuleFileLexer.RPAREN) {
                depth = Math.max(0, depth - 1);
            }
            if (token.getType() == RuleFileLexer.RULE) {
                depth = 0;
            }
        }
        return false;
    }

    private void take(Token token) {
        if (token.getType() == RuleFileLexer.RULE) {
            closeUnfinished();
            complainedLine = 0;
            open.add(token);
        } else if (open.isEmpty()) {
            refuseOutside(token);
        } else {
            open.add(token);
            if (token.getType() == RuleFileLexer.END) {
                close(new RuleBlock(open));
                open = new ArrayList<>();
            }
        }
    }

    private void close(RuleBlock block) {
        if (block.tokens().size() > MOST_TOKENS) {
            problems.add(source.problem(
                    block.first(),
                    "%s has more than %s words and signs".formatted(block.name(), MOST_TOKENS),
                    "A rule is read aloud in one breath: take it apart."));
        } else {
            blocks.add(block);
        }
    }

    private void closeUnfinished() {
        if (!open.isEmpty()) {
            problems.add(withoutEnd(new RuleBlock(open)));
            open = new ArrayList<>();
        }
    }

    private Problem withoutEnd(RuleBlock block) {
        Token last = block.last();
        if (last.getType() == RuleFileLexer.OPEN_COMMENT) {
            return openComment(last);
        }
        boolean misspelt = last.getType() == RuleFileLexer.NAME && Misspelling.of("end", last.getText());
        return source.problem(
                last,
                "%s has no \"end\"".formatted(block.name()),
                misspelt ? "Did you mean \"end\"?" : "Write \"end\" on a line of its own below its verb.");
    }

    private Problem openComment(Token token) {
        return source.problem(source.place(token), 2, "the comment is not closed", "Close it with \"*/\".");
    }

    /** One complaint is enough for all that stands between two rules, and one for each line that Drools would know. */
    private void refuseOutside(Token token) {
        boolean known = HEADER_WORDS.contains(token.getText()) || CODE_WORDS.contains(token.getText());
        if (complainedLine > 0 && (!known || token.getLine() == complainedLine)) {
            return;
        }
        complainedLine = token.getLine();
        problems.add(token.getType() == RuleFileLexer.OPEN_COMMENT ? openComment(token) : outside(token));
    }

    private Problem outside(Token token) {
        String word = token.getText();
        String what = "%s stands outside of any rule".formatted(RuleSource.quoted(token));
        if (HEADER_WORDS.contains(word)) {
            return source.problem(token, what, "Remove the line: the tool adds package, imports and dialect itself.");
        }
        if (CODE_WORDS.contains(word)) {
            return source.problem(
                    token, what, "Remove it: a rule file holds rules only, each from \"rule\" to \"end\".");
        }
        if (token.getType() == RuleFileLexer.NAME && Misspelling.of("rule", word)) {
            return source.problem(token, what, "Did you mean \"rule\"?");
        }
        return source.problem(token, what, "A rule file holds rules only, each from \"rule\" to \"end\".");
    }
}
