package org.thesischecker.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;

/** What stands where a file is expected, and is none, since reading a pipe or a device could wait, or last, for ever. */
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

    /** Whether an owner has said that a file is not to be changed, though in a folder of theirs it could be replaced. */
    public static boolean isReadOnly(Path path) {
        return Files.exists(path) && !(Files.isWritable(path) && hasWriter(path));
    }

    private static boolean hasWriter(Path path) {
        try {
            return Files.getPosixFilePermissions(path).contains(PosixFilePermission.OWNER_WRITE);
        } catch (IOException | UnsupportedOperationException unknown) {
            return true;
        }
    }

    private static Optional<Problem> problem(Path path, String what, String advice) {
        return Optional.of(Problem.at(Place.of(SourceText.shown(path)), what, advice));
    }
}
