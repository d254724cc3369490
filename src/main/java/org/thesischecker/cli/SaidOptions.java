package org.thesischecker.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.thesischecker.ledger.About;
import org.thesischecker.ledger.Act;
import org.thesischecker.ledger.Dispositions;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.PersonEntry;
import picocli.CommandLine.Mixin;

/** What people have said of theses and risk factors, in the ledger beside a review. */
final class SaidOptions {

    @Mixin
    private final PeopleOptions people = new PeopleOptions();

    private final Surroundings surroundings;

    SaidOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Reads it; nothing where nobody named a ledger and there is none. A malformed waiver ends the run, and one of something that the books do not
     * have.
     *
     * @param whole whether all books were loaded
     */
    Dispositions read(LedgerOptions ledger, Opened opened, boolean whole) {
        if (ledger.file().equals(LedgerOptions.USUAL) && !Files.exists(ledger.file())) {
            people.people();
            return Dispositions.none();
        }
        try (Ledger found = ledger.opened()) {
            Dispositions said = Opened.orRefuse(
                    Dispositions.read(
                            found, people.people(), surroundings.clock().instant()),
                    ExitCode.INVALID);
            said.waivers().stream()
                    .filter(entry -> matters(said.standing(entry)))
                    .forEach(entry -> refuseUnknown(entry, opened, whole, ledger.file()));
            return said;
        }
    }

    /** A waiver that is over may be of something that is gone since. */
    private static boolean matters(Dispositions.Standing standing) {
        return switch (standing) {
            case IN_FORCE, TO_COME, CLAIMED -> true;
            case EXPIRED, WITHDRAWN -> false;
        };
    }

    private static void refuseUnknown(PersonEntry entry, Opened opened, boolean whole, Path ledger) {
        About about = ((Act.Waiver) entry.act()).about();
        List<String> books = opened.books().stream().map(book -> book.id()).toList();
        if (!books.contains(about.book()) && !whole) {
            return;
        }
        boolean known = opened.books().stream()
                .filter(book -> book.id().equals(about.book()))
                .flatMap(book -> switch (about.kind()) {
                    case THESIS -> book.theses().stream();
                    case RISK_FACTOR -> book.riskFactors().stream();
                })
                .anyMatch(subject -> subject.id().equals(about.id()));
        if (!known) {
            throw Refusal.because(
                    "%s: entry %d waives %s of %s, and there is no such one"
                            .formatted(ledger, entry.number(), about.id(), about.book()),
                    "Take it back with \"thesis audit withdraw %d\", or choose the books with --book."
                            .formatted(entry.number()));
        }
    }
}
