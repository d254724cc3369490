package org.thesischecker.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.MarkedYAMLException;
import java.io.IOException;
import java.util.Map;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;

/** Ends the reading of a file that cannot be read on. */
final class SyntaxProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> ADVICE = Map.of(
            "mapping values are not allowed here",
            "A text that holds a colon and a space stands in quotes.",
            "found character '%' that cannot start any token",
            "A text that starts with a percent sign stands in quotes.",
            "found character '@' that cannot start any token",
            "A text that starts with an at sign stands in quotes.");

    private final transient Problem problem;

    SyntaxProblem(Problem problem) {
        super(problem.text());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }

    /** What a parser complained about, where it did. */
    static Problem of(SourceText text, String format, IOException wrong) {
        if (wrong instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            var mark = marked.getProblemMark();
            Place place = within(text, mark.getLine() + 1, mark.getColumn() + 1);
            String complaint = marked.getProblem() == null ? "" : firstLine(marked.getProblem());
            return problem(text, place, format, complaint);
        }
        if (wrong instanceof JsonProcessingException refused && refused.getLocation() != null) {
            JsonLocation at = refused.getLocation();
            return unreadable(text, within(text, at.getLineNr(), at.getColumnNr()), format, refused);
        }
        return problem(text, Place.of(text.file()), format, "");
    }

    private static Problem problem(SourceText text, Place place, String format, String complaint) {
        String shown = Characters.visible(complaint);
        String what = shown.isEmpty() ? "not " + format : "not " + format + ": " + shown;
        return text.problem(place, 1, what, ADVICE.getOrDefault(shown, ""));
    }

    /** In words of our own: those of the library name its settings, and places that are none of the file. */
    private static Problem unreadable(SourceText text, Place place, String format, JsonProcessingException refused) {
        if (refused instanceof JsonEOFException) {
            return text.problem(
                    place,
                    1,
                    "not %s: the file ends too early".formatted(format),
                    "A bracket, a brace or a quote is not closed.");
        }
        if (refused instanceof StreamConstraintsException) {
            return text.problem(
                    place,
                    1,
                    "not %s as this tool reads it: too long a number or text, or nested too deep".formatted(format),
                    "Is it the right file?");
        }
        return text.problem(
                place,
                1,
                "not %s from here on".formatted(format),
                "JSON has texts and keys in double quotes, a colon after a key, a comma between two entries, none after"
                        + " the last.");
    }

    /** An end that came too early is shown at the end of the last line. */
    private static Place within(SourceText text, int line, int column) {
        int last = text.lines().size();
        return line <= last
                ? new Place(text.file(), line, column)
                : new Place(text.file(), last, text.line(last).length() + 1);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
