package org.thesischecker.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.thesischecker.ledger.ssh.People;
import org.thesischecker.source.Loaded;

/**
 * What people have said of theses and risk factors, as it stands on a day.
 *
 * @param clock the day that the clock says, in UTC
 * @param day the day on which waivers are judged: that of the clock, or that of the last entry where a clock ran backwards
 * @param entries all acts, in order
 */
public record Dispositions(LocalDate clock, LocalDate day, List<PersonEntry> entries) {

    public Dispositions {
        entries = List.copyOf(entries);
    }

    /** What became of a waiver. */
    public enum Standing {
        /** It moves the gate. */
        IN_FORCE,
        /** It starts on a later day. */
        TO_COME,
        /** Its last day is past. */
        EXPIRED,
        /** It was taken back. */
        WITHDRAWN,
        /** Two people with known keys do not stand behind it, so that it moves nothing. */
        CLAIMED
    }

    /** Nobody has said anything. */
    public static Dispositions none() {
        return new Dispositions(LocalDate.MIN, LocalDate.MIN, List.of());
    }

    /** Reads what a ledger has; whatever is malformed is a problem, and nothing is read. */
    public static Loaded<Dispositions> read(Ledger ledger, People people, Instant now) {
        LocalDate clock = day(now);
        Loaded<List<PersonEntry>> entries = PersonEntries.read(ledger, people);
        Optional<LocalDate> last = ledger.last().map(Dispositions::day);
        LocalDate day = last.filter(clock::isBefore).orElse(clock);
        return entries.value()
                .map(all -> Loaded.of(new Dispositions(clock, day, all)))
                .orElseGet(() -> Loaded.failed(entries.problems()));
    }

    private static LocalDate day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** The waivers, in order. */
    public List<PersonEntry> waivers() {
        return entries.stream()
                .filter(entry -> entry.act() instanceof Act.Waiver)
                .toList();
    }

    /** What became of a waiver. */
    public Standing standing(PersonEntry entry) {
        if (!(entry.act() instanceof Act.Waiver waiver)) {
            throw new IllegalArgumentException("Entry %d is no waiver.".formatted(entry.number()));
        }
        if (entry.withdrawnBy().isPresent()) {
            return Standing.WITHDRAWN;
        }
        if (day.isAfter(waiver.expires())) {
            return Standing.EXPIRED;
        }
        if (!entry.isFourEyes()) {
            return Standing.CLAIMED;
        }
        return day.isBefore(waiver.starts()) ? Standing.TO_COME : Standing.IN_FORCE;
    }

    /** The waiver that is in force of a thesis or risk factor in a state, and ends last; empty when none is. */
    public Optional<PersonEntry> waiver(About about) {
        return waivers().stream()
                .filter(entry -> standing(entry) == Standing.IN_FORCE)
                .filter(entry -> entry.about().filter(about::equals).isPresent())
                .reduce((first, second) -> expires(second).isAfter(expires(first)) ? second : first);
    }

    private static LocalDate expires(PersonEntry entry) {
        return entry.act() instanceof Act.Waiver waiver ? waiver.expires() : LocalDate.MIN;
    }

    /** The last acknowledgement of a thesis or risk factor that was not taken back, whatever its state was. */
    public Optional<PersonEntry> seen(String book, About.Kind kind, String id) {
        return entries.stream()
                .filter(entry -> entry.act() instanceof Act.Acknowledgement)
                .filter(entry -> entry.withdrawnBy().isEmpty())
                .filter(entry -> entry.about()
                        .filter(about -> about.isOf(book, kind, id))
                        .isPresent())
                .reduce((first, second) -> second);
    }
}
