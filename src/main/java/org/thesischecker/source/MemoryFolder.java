package org.thesischecker.source;

import com.github.marschall.memoryfilesystem.MemoryFileSystemBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Folders in memory that are read like any other. */
public final class MemoryFolder {

    private MemoryFolder() {}

    /** An empty folder of a name, which messages show. */
    public static Path named(String name) {
        try {
            return Files.createDirectories(
                    MemoryFileSystemBuilder.newLinux().build().getPath(name));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A folder can be made in memory.", impossible);
        }
    }

    /** A folder with some files, by their paths with slashes. */
    public static Path of(String name, Map<String, byte[]> files) {
        Path root = named(name);
        files.forEach((path, bytes) -> {
            try {
                Path file = root.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException impossible) {
                throw new UncheckedIOException("A file can be made in memory.", impossible);
            }
        });
        return root;
    }
}
