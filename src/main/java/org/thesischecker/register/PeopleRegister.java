package org.thesischecker.register;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.thesischecker.ledger.Act;
import org.thesischecker.ledger.Dispositions;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.PersonEntry;
import org.thesischecker.ledger.ssh.People;
import org.thesischecker.source.Loaded;

/** What people have done about what was recorded: all that was added in a period, and waivers that held in it. */
public record PeopleRegister(List<Row> rows) {

    public PeopleRegister {
        rows = List.copyOf(rows);
    }

    /**
     * What somebody has done.
     *
     * @param standing what became of it until today, if it is a waiver
     */
    public record Row(PersonEntry entry, Optional<Dispositions.Standing> standing) {}

    /**
     * The register of a period; whatever is malformed is a problem, and nothing is read.
     *
     * @param people whose keys are whose; a name that they do not prove is claimed
     */
    public static Loaded<PeopleRegister> of(Ledger ledger, People people, Window window) {
        Loaded<Dispositions> said =
                Dispositions.read(ledger, people, window.today().atStartOfDay().toInstant(ZoneOffset.UTC));
        return said.value()
                .map(all -> Loaded.of(new PeopleRegister(all.entries().stream()
                        .filter(entry -> touches(entry, window))
                        .map(entry -> new Row(entry, standing(entry, all)))
                        .toList())))
                .orElseGet(() -> Loaded.failed(said.problems()));
    }

    private static boolean touches(PersonEntry entry, Window window) {
        if (window.has(LocalDate.ofInstant(entry.at(), ZoneOffset.UTC))) {
            return true;
        }
        return entry.act() instanceof Act.Waiver waiver
                && !waiver.starts().isAfter(window.to())
                && !waiver.expires().isBefore(window.from());
    }

    private static Optional<Dispositions.Standing> standing(PersonEntry entry, Dispositions all) {
        return entry.act() instanceof Act.Waiver ? Optional.of(all.standing(entry)) : Optional.empty();
    }
}
