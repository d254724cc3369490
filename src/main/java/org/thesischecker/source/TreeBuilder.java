package org.thesischecker.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thesischecker.model.Place;
import org.thesischecker.source.SourceTree.Entry;
import org.thesischecker.source.SourceTree.Mapping;
import org.thesischecker.source.SourceTree.Scalar;
import org.thesischecker.source.SourceTree.Sequence;

/** Builds a tree from a parser's tokens; refuses what makes a file mean something other than it says. */
final class TreeBuilder {

    private static final int DEEPEST = 50;

    private final JsonParser parser;
    private final SourceText text;
    private final Problems problems;

    TreeBuilder(JsonParser parser, SourceText text, Problems problems) {
        this.parser = parser;
        this.text = text;
        this.problems = problems;
    }

    SourceTree value(JsonToken token, int depth) throws IOException, SyntaxProblem {
        refuseYamlReferences();
        if (depth > DEEPEST) {
            throw refused("nested deeper than " + DEEPEST, "No file of this tool needs that.");
        }
        return switch (token) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> sequence(depth);
            default -> scalar();
        };
    }

    Place place() {
        JsonLocation at = parser.currentTokenLocation();
        return new Place(text.file(), at.getLineNr(), at.getColumnNr());
    }

    private Mapping mapping(int depth) throws IOException, SyntaxProblem {
        Place start = place();
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            refuseYamlReferences();
            String key = parser.currentName();
            Place keyPlace = place();
            Entry entry = new Entry(keyPlace, value(next(), depth + 1));
            Entry earlier = entries.putIfAbsent(key, entry);
            if (earlier != null) {
                problems.add(text.problem(
                        keyPlace,
                        key.length(),
                        "the key \"%s\" stands here twice".formatted(Characters.visible(key)),
                        "The first is in line %d.".formatted(earlier.key().line())));
            }
        }
        return new Mapping(Collections.unmodifiableMap(entries), start);
    }

    private Sequence sequence(int depth) throws IOException, SyntaxProblem {
        Place start = place();
        List<SourceTree> items = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(value(token, depth + 1));
        }
        return new Sequence(List.copyOf(items), start);
    }

    private Scalar scalar() throws IOException {
        Place place = place();
        boolean quoted = "\"'|>".indexOf(written(place)) >= 0;
        return new Scalar(parser.getText(), quoted, place);
    }

    private JsonToken next() throws IOException, SyntaxProblem {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw refused("the file ends too early", "");
        }
        return token;
    }

    /** An alias would make a small file a large tree, a tag would make a value something other than it looks like. */
    private void refuseYamlReferences() throws IOException, SyntaxProblem {
        if (!(parser instanceof YAMLParser yaml)) {
            return;
        }
        char sign = written(place());
        if (yaml.isCurrentAlias() || yaml.getObjectId() != null || sign == '&') {
            throw refused("anchors and aliases are not used here", "Write the value out where it is meant.");
        }
        if (yaml.getTypeId() != null || sign == '!') {
            throw refused("tags are not used here", "A text that starts with an exclamation mark stands in quotes.");
        }
    }

    /** The character of the file at a place; a space where there is none. */
    private char written(Place place) {
        if (place.line() < 1 || place.line() > text.lines().size()) {
            return ' ';
        }
        String line = text.lines().get(place.line() - 1);
        int points = line.codePointCount(0, line.length());
        boolean json = !(parser instanceof YAMLParser);
        int index =
                json || points < place.column() ? place.column() - 1 : line.offsetByCodePoints(0, place.column() - 1);
        return index >= 0 && index < line.length() ? line.charAt(index) : ' ';
    }

    private SyntaxProblem refused(String what, String advice) {
        return new SyntaxProblem(text.problem(place(), 1, what, advice));
    }
}
