package org.thesischecker.ledger;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.thesischecker.ledger.ssh.People;
import org.thesischecker.model.Words;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Problems;

/** Reads what people have done about what a ledger recorded. */
public final class PersonEntries {

    private static final List<String> KINDS =
            Arrays.stream(Act.Kind.values()).map(Words::of).toList();

    private final TreeMap<Long, PersonEntry> entries = new TreeMap<>();
    private final Set<String> statements = new HashSet<>();
    private final Problems problems = new Problems();
    private final ActReader reader;

    private PersonEntries(Ledger ledger, People people) {
        this.reader = new ActReader(ledger, people);
    }

    /**
     * All of it, in order. One entry that cannot be read, repeats another, or is signed by somebody over something else,
     * is a problem, and nothing is read.
     *
     * @param people whose keys are whose; a name that they do not prove is claimed
     */
    public static Loaded<List<PersonEntry>> read(Ledger ledger, People people) {
        PersonEntries all = new PersonEntries(ledger, people);
        ledger.numbers(KINDS).forEach(all::add);
        return all.problems.orElse(() -> List.copyOf(all.entries.values()));
    }

    /** The hashes of what an entry holds about a person, by what it is; none where it holds nothing. */
    public static Map<String, String> personal(Ledger ledger, long number) {
        return ledger.entry(number).map(Contents::personal).orElseGet(Map::of);
    }

    private void add(long number) {
        Optional<ActReader.Read> read = problems.take(reader.read(number));
        if (read.isEmpty()) {
            return;
        }
        if (!statements.add(read.get().entry().statement())) {
            problems.add(reader.problem(number, "it repeats what an earlier entry has, signatures and all"));
        }
        PersonEntry entry = read.get().person();
        entries.put(number, entry);
        if (entry.act() instanceof Act.Withdrawal withdrawal) {
            withdraw(number, withdrawal.entry());
        }
    }

    private void withdraw(long number, long withdrawn) {
        PersonEntry entry = entries.get(withdrawn);
        if (entry == null || withdrawn == number || entry.run().isEmpty()) {
            problems.add(reader.problem(
                    number,
                    "it takes back entry %d, which is no earlier acknowledgement or waiver".formatted(withdrawn)));
        } else if (entry.withdrawnBy().isEmpty()) {
            entries.put(withdrawn, entry.withdrawnBy(number));
        }
    }
}
