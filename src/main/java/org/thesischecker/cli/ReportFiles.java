package org.thesischecker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.thesischecker.source.RegularFiles;

/**
 * Where reports may be written: into new files, or in place of regular ones; never in place of a device, a pipe or a
 * folder, and never where a run reads its rules and facts.
 *
 * @param option that names the file
 * @param inputs the folders that the run reads
 */
record ReportFiles(String option, List<Path> inputs) {

    private static final List<Path> DEVICES = List.of(Path.of("/dev"), Path.of("/proc"));

    /** The file that is written for a path: that path, or what a link leads to. */
    Path target(Path file) {
        if (Files.isDirectory(file)) {
            throw refused(file, "it is a folder", "Name a file in it. Nothing was written.");
        }
        if (isSpecial(file)) {
            throw refused(
                    file,
                    "it is no regular file",
                    "A report is a file; a device or a pipe would be replaced by it. Nothing was written.");
        }
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            throw refused(file, "it is a link that leads nowhere", "Remove the link, or mend it. Nothing was written.");
        }
        Path target = Files.isSymbolicLink(file) ? real(file) : file;
        if (RegularFiles.isReadOnly(target)) {
            throw refused(file, "it is read-only", "Permit writing, or name another file. Nothing was written.");
        }
        for (Path input : inputs) {
            if (whereIs(target).startsWith(whereIs(input))) {
                throw refused(
                        file,
                        target.equals(input) ? "it is read" : "it is inside %s, which is read".formatted(input),
                        "Rules, facts and ledgers are never overwritten by a report: name a file elsewhere. Nothing was written.");
            }
        }
        return target;
    }

    /** The refusal to write a file. */
    Refusal refused(Path file, String reason, String advice) {
        return Refusal.because("%s: %s cannot be written: %s".formatted(option, file, reason), advice);
    }

    /** A device's own link, such as {@code /dev/stdout}, may lead to a regular file that is open for something else. */
    private static boolean isSpecial(Path file) {
        boolean device = Files.isSymbolicLink(file) && DEVICES.stream().anyMatch(file.toAbsolutePath()::startsWith);
        return device || (Files.exists(file) && !Files.isRegularFile(file));
    }

    /** The real path, also of what is not there yet. */
    private static Path whereIs(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.exists(path)) {
            return real(path);
        }
        Path folder = absolute.getParent();
        return folder == null ? absolute : whereIs(folder).resolve(Objects.requireNonNull(absolute.getFileName()));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException unreachable) {
            return path.toAbsolutePath().normalize();
        }
    }
}
