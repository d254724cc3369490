package org.thesischecker.ledger;

import java.util.Optional;
import org.thesischecker.model.Words;

/** What people have said of a run, in words. */
final class PeopleText {

    private final StringBuilder words = new StringBuilder();

    /** Who recorded the run. */
    void recordedBy(Optional<PersonalText> who) {
        words.append("The run was recorded by ")
                .append(who.map(name -> name.shown() + " (claimed only)").orElse("nobody who was named"))
                .append(".\n");
    }

    /** What was done, by whom, and why. */
    void describe(PersonEntry entry) {
        words.append("\nEntry %d of %s: %s"
                .formatted(entry.number(), entry.at(), Words.of(entry.act().kind())));
        entry.other().ifPresent(other -> words.append(" of entry ").append(other));
        entry.about()
                .ifPresent(about -> words.append(" of %s %s (%s)".formatted(about.id(), about.state(), about.book())));
        if (entry.act() instanceof Act.Waiver waiver) {
            words.append(", from %s to %s".formatted(waiver.starts(), waiver.expires()));
        } else if (entry.act() instanceof Act.Acknowledgement seen) {
            words.append(", ").append(Words.of(seen.cause()));
        }
        words.append('\n');
        entry.people()
                .forEach(person ->
                        words.append("  %s: %s\n".formatted(person.role().word(), person.words())));
        entry.reason()
                .ifPresent(reason ->
                        words.append("  reason: ").append(reason.shown()).append('\n'));
        entry.withdrawnBy()
                .ifPresent(
                        by -> words.append("  taken back by entry ").append(by).append('\n'));
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
