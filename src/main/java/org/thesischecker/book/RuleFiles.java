package org.thesischecker.book;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.SourceText;

/** The rule files of a book, parsed on another core while its descriptions are read. */
final class RuleFiles {

    private final CompletableFuture<Map<Path, Parsed>> begun;

    /** Begins with files that are there. */
    RuleFiles(Collection<Path> paths) {
        this.begun = CompletableFuture.supplyAsync(
                () -> paths.stream().collect(Collectors.toMap(Function.identity(), RuleFiles::parsed)));
    }

    /**
     * One file.
     *
     * @param rules of no use when the text could not be read
     */
    record Parsed(Loaded<SourceText> text, Loaded<List<Rule>> rules) {}

    private static Parsed parsed(Path path) {
        Loaded<SourceText> text = SourceText.read(path);
        return new Parsed(text, text.value().map(RuleParser::parse).orElseGet(() -> Loaded.of(List.of())));
    }

    /** Waits for a file; empty for one that was not there. */
    Optional<Parsed> of(Path path) {
        try {
            return Optional.ofNullable(begun.join().get(path));
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed;
        }
    }
}
