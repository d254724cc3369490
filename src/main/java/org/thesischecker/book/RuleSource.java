package org.thesischecker.book;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.Token;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Characters;
import org.thesischecker.source.SourceText;

/** The text of a rule file, which shows the word that a problem is about. */
record RuleSource(SourceText text) {

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[$@]?[\\w.]+|[=!<>]=|&&|\\|\\||.");
    private static final int LONGEST_SHOWN = 40;

    /** A token in quotes, unless it brings its own; the beginning is enough of a long one. */
    static String quoted(Token token) {
        String text = shown(token);
        return text.startsWith("\"") ? text : "\"" + text + "\"";
    }

    static String shown(Token token) {
        String text = Characters.visible(token.getText().strip());
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
    }

    Place place(Token token) {
        return new Place(text.file(), token.getLine(), token.getCharPositionInLine() + 1);
    }

    /** Where a word of a rule stands: the first time in its head, or the last time before its end. */
    Place find(Rule rule, String word, boolean last) {
        List<Integer> lines = IntStream.rangeClosed(rule.place().line(), rule.lastLine())
                .filter(number -> text.line(number).contains(word))
                .boxed()
                .toList();
        if (lines.isEmpty()) {
            return rule.place();
        }
        int line = lines.get(last ? lines.size() - 1 : 0);
        return new Place(text.file(), line, text.line(line).indexOf(word) + 1);
    }

    Problem problem(Token token, String what, String advice) {
        return problem(place(token), what, advice);
    }

    /** A problem with the word, text or sign that starts at a place. */
    Problem problem(Place place, String what, String advice) {
        return problem(place, widthAt(place), what, advice);
    }

    Problem problem(Place place, int width, String what, String advice) {
        return text.problem(place, width, what, advice);
    }

    private int widthAt(Place place) {
        String line = text.line(place.line());
        int start = Math.min(Math.max(0, place.column() - 1), line.length());
        Matcher word = WORD.matcher(line).region(start, line.length());
        return word.lookingAt() ? word.end() - word.start() : 1;
    }
}
