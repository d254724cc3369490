package org.thesischecker.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;

/** Symbolic links in place of files and folders. */
public final class Links {

    private Links() {}

    /** The problem of a link whose target is not there; empty for everything else. */
    public static Optional<Problem> broken(Path path) {
        if (!Files.isSymbolicLink(path) || Files.exists(path)) {
            return Optional.empty();
        }
        return Optional.of(Problem.at(
                Place.of(SourceText.shown(path)),
                "the link leads nowhere",
                "It points to %s, which cannot be reached.".formatted(target(path))));
    }

    private static String target(Path link) {
        try {
            return Characters.visible(SourceText.shown(Files.readSymbolicLink(link)));
        } catch (IOException cause) {
            return "a place that cannot be read";
        }
    }
}
