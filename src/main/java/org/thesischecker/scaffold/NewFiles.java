package org.thesischecker.scaffold;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceText;

/** Writes new files, all of them or none; what is there stays as it is. */
public final class NewFiles {

    private final Deque<Path> made = new ArrayDeque<>();

    private NewFiles() {}

    /** Writes texts into files that do not exist yet, and says which ones. */
    public static Loaded<List<Path>> write(Map<Path, String> files) {
        Problems problems = new Problems();
        files.keySet().stream().filter(Files::exists).forEach(file -> problems.add(exists(file)));
        return problems.isEmpty() ? new NewFiles().written(files) : Loaded.failed(problems.all());
    }

    private Loaded<List<Path>> written(Map<Path, String> files) {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<Path, String> file : files.entrySet()) {
            try {
                makeFolder(file.getKey().toAbsolutePath().getParent());
                Files.writeString(file.getKey(), file.getValue(), StandardOpenOption.CREATE_NEW);
                made.push(file.getKey());
                written.add(file.getKey());
            } catch (FileAlreadyExistsException other) {
                takeBack();
                return Loaded.failed(List.of(exists(Path.of(other.getFile()))));
            } catch (IOException cause) {
                takeBack();
                return Loaded.failed(List.of(unwritable(file.getKey())));
            }
        }
        return Loaded.of(List.copyOf(written));
    }

    private void makeFolder(@Nullable Path folder) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            makeFolder(folder.getParent());
            Files.createDirectory(folder);
            made.push(folder);
        }
    }

    private void takeBack() {
        for (Path path : made) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException ignored) {
                // What cannot be taken back is named by nobody; the refusal says that the rest was.
                continue;
            }
        }
    }

    private static Problem exists(Path file) {
        return Problem.at(
                Place.of(SourceText.shown(file)),
                "the file exists already",
                "Nothing is overwritten: choose another id, or remove the file first.");
    }

    private static Problem unwritable(Path file) {
        return Problem.at(
                Place.of(SourceText.shown(file)),
                "the file cannot be written",
                "Is the folder writable, and is there room on the disk?");
    }
}
