package org.thesischecker.ledger.ssh;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceText;

/**
 * Whose keys are whose: the lines of a file of allowed signers (OpenSSH, ssh-keygen, allowed signers), one name each. A key
 * is of one name; a name may have several keys, one after the other.
 */
public final class People {

    private final List<KnownKey> keys;

    private People(List<KnownKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** Nobody is known, so that each name is only claimed. */
    public static People nobody() {
        return new People(List.of());
    }

    /** Reads a file; whatever is wrong with it is told. */
    public static Loaded<People> load(Path file) {
        Loaded<SourceText> text = SourceText.read(file);
        return text.value().map(People::read).orElseGet(() -> Loaded.failed(text.problems()));
    }

    private static Loaded<People> read(SourceText text) {
        Problems problems = new Problems();
        List<KnownKey> keys = new ArrayList<>();
        for (int line = 1; line <= text.lines().size(); line++) {
            new SignerLine(text, line).read(problems).ifPresent(known -> {
                sharedWith(known, keys).ifPresent(other -> problems.add(problem(text, known, other)));
                keys.add(known);
            });
        }
        if (keys.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.at(
                    Place.of(text.file()),
                    "it names nobody",
                    "Expected a line for each person: a name and an SSH public key."));
        }
        return problems.orElse(() -> new People(keys));
    }

    /** Two names with one key would be four eyes of one person. */
    private static Optional<KnownKey> sharedWith(KnownKey known, List<KnownKey> others) {
        return others.stream()
                .filter(other -> other.key().equals(known.key()))
                .filter(other -> !other.name().equals(known.name()))
                .findFirst();
    }

    private static Problem problem(SourceText text, KnownKey known, KnownKey other) {
        return text.problem(
                known.place(),
                1,
                "the key of %s is that of %s, in line %d"
                        .formatted(known.name(), other.name(), other.place().line()),
                "Everybody signs with a key of their own.");
    }

    /** The name whose key it was at a time; empty when nobody's. */
    public Optional<String> nameOf(SshKey key, Instant time) {
        return keys.stream()
                .filter(known -> known.key().equals(key) && known.countedAt(time))
                .map(KnownKey::name)
                .findFirst();
    }

    /** Whose key it was before that time, or is later, as the last such line has it, in words; empty when nobody's. */
    public Optional<String> nameAtAnotherTime(SshKey key, Instant time) {
        return keys.stream()
                .filter(known -> known.key().equals(key) && !known.countedAt(time))
                .reduce((first, second) -> second)
                .map(known -> known.otherwise(time));
    }

    /** The line of a key, as OpenSSH reads it, without the times between which it counts; empty when it is nobody's. */
    public String line(SshKey key) {
        return keys.stream()
                .filter(known -> known.key().equals(key))
                .map(known -> "\"%s\" namespaces=\"%s\" %s".formatted(known.name(), SshSignature.NAMESPACE, key.text()))
                .findFirst()
                .orElse("");
    }

    /** Whether any key is known of a name. */
    public boolean name(String name) {
        return keys.stream().anyMatch(known -> known.name().equals(name));
    }

    /** Whether nobody is known. */
    public boolean areNobody() {
        return keys.isEmpty();
    }
}
