package org.thesischecker.book;

import java.util.List;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.Token;
import org.thesischecker.book.grammar.RuleFileLexer;

/** The tokens of one rule, from {@code rule} to {@code end}, without comments and white space. */
record RuleBlock(List<Token> tokens) {

    /** Which part of a rule a token stands in. */
    enum Section {
        HEAD,
        WHEN,
        THEN
    }

    Token first() {
        return tokens.get(0);
    }

    Token last() {
        return tokens.get(tokens.size() - 1);
    }

    /** The rule's name in quotes as the author wrote it, or a word for a rule without one. */
    String name() {
        boolean named = tokens.size() > 1 && tokens.get(1).getType() == RuleFileLexer.TEXT;
        return named ? "the rule " + tokens.get(1).getText() : "the rule";
    }

    Section sectionOf(int index) {
        if (index <= first(RuleFileLexer.WHEN)) {
            return Section.HEAD;
        }
        return index <= first(RuleFileLexer.THEN) ? Section.WHEN : Section.THEN;
    }

    /** The indices of the tokens between {@code when} and {@code then}. */
    IntStream conditions() {
        return IntStream.range(first(RuleFileLexer.WHEN) + 1, first(RuleFileLexer.THEN));
    }

    private int first(int type) {
        return IntStream.range(0, tokens.size())
                .filter(index -> tokens.get(index).getType() == type)
                .findFirst()
                .orElse(tokens.size());
    }

    /** The index of a token; the last one's when the token is none of the block's, as at its end. */
    int indexOf(Token token) {
        int index = tokens.indexOf(token);
        return index < 0 ? tokens.size() - 1 : index;
    }
}
