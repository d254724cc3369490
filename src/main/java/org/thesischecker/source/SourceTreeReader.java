package org.thesischecker.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.thesischecker.model.Place;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads YAML and JSON files into trees that know their places; by a file's ending it is known which. */
public final class SourceTreeReader {

    private static final JsonFactory JSON = new JsonFactory();
    private static final YAMLFactory YAML =
            YAMLFactory.builder().loaderOptions(options()).build();

    private SourceTreeReader() {}

    /** Reads a file; whatever is wrong with it is a problem with its place. */
    public static Loaded<SourceDocument> read(Path path) {
        Loaded<SourceText> text = SourceText.read(path);
        return text.value().map(SourceTreeReader::read).orElseGet(() -> Loaded.failed(text.problems()));
    }

    /** Reads a text; its file's name says whether it is JSON, else it is YAML. */
    public static Loaded<SourceDocument> read(SourceText text) {
        boolean json = text.file().toLowerCase(Locale.ROOT).endsWith(".json");
        Problems problems = new Problems();
        checkCharacters(text, json, problems);
        if (!problems.isEmpty()) {
            return Loaded.failed(problems.all());
        }
        try (JsonParser parser = (json ? JSON : YAML).createParser(text.content())) {
            return document(parser, text, problems);
        } catch (SyntaxProblem refused) {
            problems.add(refused.problem());
        } catch (IOException wrong) {
            problems.add(SyntaxProblem.of(text, json ? "JSON" : "YAML", wrong));
        }
        return Loaded.failed(problems.all());
    }

    private static Loaded<SourceDocument> document(JsonParser parser, SourceText text, Problems problems)
            throws IOException, SyntaxProblem {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new SyntaxProblem(text.problem(
                    Place.of(text.file()),
                    1,
                    "the file is empty",
                    "Fill it in, or remove it; \"thesis init\" makes files to fill in."));
        }
        TreeBuilder builder = new TreeBuilder(parser, text, problems);
        SourceTree root = builder.value(first, 1);
        if (parser.nextToken() != null) {
            throw new SyntaxProblem(text.problem(builder.place(), 1, "a second document", "A file holds one."));
        }
        return problems.orElse(() -> new SourceDocument(root, text));
    }

    private static void checkCharacters(SourceText text, boolean json, Problems problems) {
        IntStream.rangeClosed(1, text.lines().size()).forEach(number -> {
            String line = text.lines().get(number - 1);
            Characters.firstInvisible(json ? line.replace('\t', ' ') : line)
                    .ifPresent(index -> problems.add(text.problem(
                            new Place(text.file(), number, index + 1),
                            1,
                            what(line.charAt(index)),
                            advice(line, index))));
        });
    }

    private static String what(char character) {
        return character == '\t' ? "a tab" : "the invisible character " + Characters.code(character);
    }

    private static String advice(String line, int index) {
        return line.charAt(index) == '\t' ? "YAML is indented with spaces." : "Remove it.";
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit((int) SourceText.LARGEST);
        return options;
    }
}
