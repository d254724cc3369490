package org.thesischecker.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes files whole or not at all: first beside their place, then all are moved there. */
final class WholeFiles {

    private WholeFiles() {}

    /**
     * Writes files.
     *
     * @param option that names them
     */
    static void write(String option, Map<Path, byte[]> contents) {
        Map<Path, Path> written = new LinkedHashMap<>();
        try {
            contents.forEach((file, content) -> written.put(file, beside(option, file, content)));
            written.forEach((file, temporary) -> move(option, file, temporary));
        } finally {
            written.values().forEach(WholeFiles::forget);
        }
    }

    private static Path beside(String option, Path file, byte[] content) {
        Path temporary = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        temporary.toFile().deleteOnExit();
        try {
            return Files.write(temporary, content);
        } catch (IOException cause) {
            forget(temporary);
            throw refusal(option, file, reason(cause));
        }
    }

    private static void move(String option, Path file, Path temporary) {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cause) {
            throw refusal(option, file, reason(cause));
        }
    }

    private static void forget(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException ignored) {
            // A file that cannot be deleted was not written either; the refusal says so.
            return;
        }
    }

    private static Refusal refusal(String option, Path file, String reason) {
        return new ReportFiles(option, List.of()).refused(file, reason, "Nothing was written.");
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "its folder does not exist";
        }
        return cause instanceof AccessDeniedException ? "it is not permitted" : String.valueOf(cause.getMessage());
    }
}
