package org.thesischecker.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An act that a ledger has, with who stands behind it.
 *
 * @param number of its entry
 * @param at when it was added, in UTC
 * @param people in their roles, in the order of the roles
 * @param reason empty when none was given
 * @param withdrawnBy the number of the entry that takes it back; empty when none does
 */
public record PersonEntry(
        long number,
        Instant at,
        Act act,
        List<Person> people,
        Optional<PersonalText> reason,
        Optional<Long> withdrawnBy) {

    public PersonEntry {
        people = List.copyOf(people);
    }

    /** Whether two people stand behind it, each by a signature with a key that is known as theirs. */
    public boolean isFourEyes() {
        return people.size() == 2
                && people.stream().allMatch(Person::isProven)
                && !people.get(0).owner().equals(people.get(1).owner());
    }

    /** The run that it is about; empty when it is about another entry. */
    public Optional<Long> run() {
        return run(act);
    }

    static Optional<Long> run(Act act) {
        if (act instanceof Act.Acknowledgement seen) {
            return Optional.of(seen.run());
        }
        return act instanceof Act.Waiver waiver ? Optional.of(waiver.run()) : Optional.empty();
    }

    /** The thesis or risk factor that it is about; empty when it is about none. */
    public Optional<About> about() {
        if (act instanceof Act.Acknowledgement seen) {
            return seen.about();
        }
        return act instanceof Act.Waiver waiver ? Optional.of(waiver.about()) : Optional.empty();
    }

    /** The entry that it takes back, or of which it drops some; empty when it is about a run. */
    public Optional<Long> other() {
        if (act instanceof Act.Withdrawal withdrawal) {
            return Optional.of(withdrawal.entry());
        }
        return act instanceof Act.Redaction redaction ? Optional.of(redaction.entry()) : Optional.empty();
    }

    PersonEntry withdrawnBy(long entry) {
        return new PersonEntry(number, at, act, people, reason, Optional.of(entry));
    }
}
