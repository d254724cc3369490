package org.thesischecker.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;

/** What stands where a file is expected, and is none: reading a pipe or a device could wait, or last, for ever. */
public final class RegularFiles {

    private RegularFiles() {}

    /** The problem of a folder, a pipe, a device or a link that leads nowhere; empty for a file, and where nothing is. */
    public static Optional<Problem> other(Path path) {
        if (Files.isDirectory(path)) {
            return problem(path, "it is a folder", "Expected a file of this name: rename the folder, or move it away.");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return problem(path, "it is no regular file", "Pipes and devices are not read: put a file in its place.");
        }
        return Links.broken(path);
    }

    private static Optional<Problem> problem(Path path, String what, String advice) {
        return Optional.of(Problem.at(Place.of(SourceText.shown(path)), what, advice));
    }
}
