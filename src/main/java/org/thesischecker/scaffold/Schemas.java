package org.thesischecker.scaffold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thesischecker.source.SourceText;

/**
 * Where the JSON Schemas stand that files name in their first line, so that an editor completes them: where the files
 * beside them say, or else in a hidden folder that comes with the new files.
 */
final class Schemas {

    private static final Pattern NAMED =
            Pattern.compile("# yaml-language-server: \\$schema=(?!https?:)(.*/)[a-z-]+\\.schema\\.json");
    private static final String FOLDER = ".schema";

    private final Path folder;
    private final boolean own;

    private Schemas(Path folder, boolean own) {
        this.folder = folder;
        this.own = own;
    }

    /**
     * Finds them.
     *
     * @param neighbour a file that may name one of them
     * @param root where a folder for them is made, if none is named
     */
    static Schemas besides(Path neighbour, Path root) {
        List<String> lines =
                SourceText.read(neighbour).value().map(SourceText::lines).orElse(List.of());
        Matcher named = NAMED.matcher(lines.isEmpty() ? "" : lines.get(0));
        return named.matches()
                ? new Schemas(neighbour.resolveSibling(named.group(1)).normalize(), false)
                : new Schemas(root.resolve(FOLDER), true);
    }

    /** How a file names a schema: the way to it from the file's folder, with forward slashes. */
    String from(Path file, String schema) {
        Path way = absolute(file.resolveSibling("")).relativize(absolute(folder));
        return SourceText.shown(way) + "/" + schema + ".schema.json";
    }

    /** The schemas to write, when they come with the files; those that are there stay as they are. */
    Map<Path, String> missing(String... names) {
        Map<Path, String> missing = new TreeMap<>();
        for (String name : names) {
            Path file = folder.resolve(name + ".schema.json");
            if (own && !Files.exists(file)) {
                missing.put(file, Template.text("/schema/" + name + ".schema.json"));
            }
        }
        return missing;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
