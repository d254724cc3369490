package org.thesischecker.book;

import java.util.List;
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

    boolean isClosed() {
        return last().getType() == RuleFileLexer.END;
    }

    /** The rule's name in quotes as the author wrote it, or a word for a rule without one. */
    String name() {
        boolean named = tokens.size() > 1 && tokens.get(1).getType() == RuleFileLexer.TEXT;
        return named ? "the rule " + tokens.get(1).getText() : "the rule";
    }

    Section sectionOf(int index) {
        Section section = Section.HEAD;
        for (Token token : tokens.subList(0, index)) {
            if (token.getType() == RuleFileLexer.WHEN) {
                section = Section.WHEN;
            }
            if (token.getType() == RuleFileLexer.THEN) {
                section = Section.THEN;
            }
        }
        return section;
    }

    /** The index of a token; the last one's when the token is none of the block's, as at its end. */
    int indexOf(Token token) {
        int index = tokens.indexOf(token);
        return index < 0 ? tokens.size() - 1 : index;
    }
}
