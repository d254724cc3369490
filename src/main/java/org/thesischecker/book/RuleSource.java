package org.thesischecker.book;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;

/**
 * The text of a rule file, which shows the line that a problem stands on.
 *
 * @param file the file's path as a person would type it
 */
record RuleSource(String file, String text, List<String> lines) {

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[$@]?[\\w.]+|[=!<>]=|&&|\\|\\||.");

    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\t]]");
    private static final int LONGEST_SHOWN = 40;

    static RuleSource of(String file, String text) {
        return new RuleSource(file, text, text.lines().toList());
    }

    /** A token as a message shows it: the beginning is enough of a long one. */
    static String shown(Token token) {
        String text = visible(token.getText().strip());
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
    }

    /** A token in quotes, unless it brings its own. */
    static String quoted(Token token) {
        String text = shown(token);
        return text.startsWith("\"") ? text : "\"" + text + "\"";
    }

    private static String visible(String text) {
        return HIDDEN.matcher(text).replaceAll("?");
    }

    Place place(Token token) {
        return new Place(file, token.getLine(), token.getCharPositionInLine() + 1);
    }

    Problem problem(Token token, String what, String advice) {
        return problem(place(token), what, advice);
    }

    /** A problem with the word, text or sign that starts at a place. */
    Problem problem(Place place, String what, String advice) {
        return problem(place, widthAt(place), what, advice);
    }

    Problem problem(Place place, int width, String what, String advice) {
        return new Problem(place, what, advice, line(place), width);
    }

    private String line(Place place) {
        boolean known = place.file().equals(file) && place.line() > 0 && place.line() <= lines.size();
        return known ? visible(lines.get(place.line() - 1)) : "";
    }

    private int widthAt(Place place) {
        String line = line(place);
        int start = Math.min(Math.max(0, place.column() - 1), line.length());
        Matcher word = WORD.matcher(line).region(start, line.length());
        return word.lookingAt() ? word.end() - word.start() : 1;
    }
}
