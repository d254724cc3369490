package org.thesischecker.sheets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.thesischecker.facts.FactsTable;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.RegularFiles;
import org.thesischecker.source.SourceText;

/** The table of facts that rows are added to, whole or not at all. */
public final class FactsTarget {

    private static final String NOTHING = "Nothing was changed.";

    private final Path file;
    private final Optional<byte[]> before;

    private FactsTarget(Path file, Optional<byte[]> before) {
        this.file = file;
        this.before = before;
    }

    /** The table, there or new; a file that must not be written to is a failure that says why. */
    public static Loaded<FactsTarget> of(Path file, List<Path> folders) {
        Optional<Problem> wrong =
                wrongKind(file).or(() -> wrongPlace(file, folders)).or(() -> readOnly(file));
        if (wrong.isPresent()) {
            return Loaded.failed(List.of(wrong.get()));
        }
        try {
            return Loaded.of(new FactsTarget(
                    file, Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty()));
        } catch (IOException cause) {
            return Loaded.failed(List.of(SourceText.unreadable(file, cause)));
        }
    }

    /** The file as messages name it. */
    public String shown() {
        return SourceText.shown(file);
    }

    /**
     * Adds rows at the end. Whatever is wrong, the file is as it was before.
     *
     * @param reload loads all facts again; what does not load takes the rows back
     * @return what is wrong
     */
    public List<Problem> add(List<Observation> rows, Supplier<Loaded<?>> reload) {
        Path next = beside("next");
        Path old = beside("before");
        try {
            Files.write(next, content(rows));
            keepPermissions(next);
            if (!isAsItWas()) {
                return List.of(problem("somebody else has changed it meanwhile", NOTHING + " Import again."));
            }
            if (before.isPresent()) {
                Files.write(old, before.get());
                keepPermissions(old);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cause) {
            forget(old);
            return List.of(problem("it cannot be written: " + reason(cause), NOTHING));
        } finally {
            forget(next);
        }
        List<Problem> problems = reload.get().problems();
        return problems.isEmpty() ? done(old) : takenBack(old, problems);
    }

    private static List<Problem> done(Path old) {
        forget(old);
        return List.of();
    }

    private List<Problem> takenBack(Path old, List<Problem> problems) {
        try {
            if (before.isPresent()) {
                Files.move(old, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.delete(file);
            }
            return problems;
        } catch (IOException cause) {
            return List.of(problem(
                    "the facts do not load with the new rows, and they cannot be taken back: " + reason(cause),
                    before.isPresent() ? "What stood there before is in %s.".formatted(old) : "Remove the file."));
        }
    }

    private byte[] content(List<Observation> rows) {
        return before.map(bytes -> FactsTable.with(new String(bytes, StandardCharsets.UTF_8), rows))
                .orElseGet(() -> FactsTable.of(rows))
                .getBytes(StandardCharsets.UTF_8);
    }

    private boolean isAsItWas() throws IOException {
        return before.isPresent()
                ? Files.exists(file) && Arrays.equals(before.get(), Files.readAllBytes(file))
                : Files.notExists(file);
    }

    private void keepPermissions(Path other) throws IOException {
        PosixFileAttributeView known = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (before.isPresent() && known != null) {
            Files.setPosixFilePermissions(other, known.readAttributes().permissions());
        }
    }

    /** Files whose name begins with a point are no facts. */
    private Path beside(String what) {
        return file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + "." + what);
    }

    private static void forget(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException ignored) {
            // It is hidden and no facts; whatever is wrong with the folder was told, or does not matter.
            return;
        }
    }

    private static Optional<Problem> wrongKind(Path file) {
        String name = String.valueOf(file.getFileName());
        if (Files.isSymbolicLink(file)) {
            return Optional.of(problem(
                    file, "it is a link", "Name the file that it leads to, or another one: a link would be replaced."));
        }
        if (!name.endsWith(".csv") || name.startsWith(".")) {
            return Optional.of(problem(
                    file, "it is no table of facts", "Expected a file of the facts folder that ends with .csv."));
        }
        return RegularFiles.other(file);
    }

    private static Optional<Problem> wrongPlace(Path file, List<Path> folders) {
        Path folder =
                Objects.requireNonNullElse(file.toAbsolutePath().normalize().getParent(), file);
        if (!Files.isDirectory(folder)) {
            return Optional.of(problem(file, "its folder does not exist", "Name a file in the facts folder."));
        }
        boolean inside = folders.stream().anyMatch(facts -> isVisible(real(facts), real(folder)));
        String all = String.join(", ", folders.stream().map(SourceText::shown).toList());
        return inside
                ? Optional.empty()
                : Optional.of(problem(
                        file,
                        "it is not in the facts folder (%s)".formatted(all),
                        "Rows that no command reads would be lost: name a file in it, or its folder with --facts."));
    }

    private static boolean isVisible(Path facts, Path folder) {
        return folder.startsWith(facts)
                && StreamSupport.stream(facts.relativize(folder).spliterator(), false)
                        .noneMatch(part -> part.toString().startsWith("."));
    }

    private static Optional<Problem> readOnly(Path file) {
        if (RegularFiles.isReadOnly(file)) {
            return Optional.of(problem(file, "it is read-only", "Permit writing, or name another file."));
        }
        return Optional.empty();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException unreachable) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static String reason(IOException cause) {
        return cause instanceof AccessDeniedException ? "it is not permitted" : String.valueOf(cause.getMessage());
    }

    private Problem problem(String what, String advice) {
        return problem(file, what, advice);
    }

    private static Problem problem(Path file, String what, String advice) {
        return Problem.at(Place.of(SourceText.shown(file)), what, advice);
    }
}
