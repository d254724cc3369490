package org.thesischecker.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a person does about what was recorded; none of it changes a verdict. */
public sealed interface Act {

    /** What kinds of acts there are, as entries name them. */
    enum Kind {
        ACKNOWLEDGEMENT,
        WAIVER,
        WITHDRAWAL,
        REDACTION
    }

    Kind kind();

    /** In which roles people stand behind it. */
    default List<Role> roles() {
        return List.of(Role.BY);
    }

    /** Why a flag was raised, as those say who have seen it. */
    enum Cause {
        /** The world is so. */
        REAL,
        /** A reading is wrong, late or missing. */
        DATA_ISSUE
    }

    /**
     * A run was seen, or what it says of a thesis or risk factor.
     *
     * @param run the number of its entry
     * @param about empty when the whole run was seen
     */
    record Acknowledgement(long run, Optional<About> about, Cause cause) implements Act {
        @Override
        public Kind kind() {
            return Kind.ACKNOWLEDGEMENT;
        }
    }

    /**
     * What a run says of a thesis or risk factor shall not trip a gate for a while. It is about that state and no other.
     *
     * @param run the number of its entry
     * @param starts the first day on which it holds, in UTC
     * @param expires the last day on which it holds, in UTC
     */
    record Waiver(long run, About about, LocalDate starts, LocalDate expires) implements Act {

        /** The longest time for which a waiver can be asked, in days. */
        public static final int LONGEST = 366;

        public Waiver {
            misdated(starts, expires).ifPresent(what -> {
                throw new IllegalArgumentException(what);
            });
        }

        /** What is wrong with the last day of a waiver; empty when nothing is. */
        public static Optional<String> misdated(LocalDate starts, LocalDate expires) {
            if (expires.isBefore(starts)) {
                return Optional.of("that is before the waiver starts, on " + starts);
            }
            return expires.isAfter(starts.plusDays(LONGEST))
                    ? Optional.of("that is more than %d days after the waiver starts, on %s".formatted(LONGEST, starts))
                    : Optional.empty();
        }

        @Override
        public Kind kind() {
            return Kind.WAIVER;
        }

        @Override
        public List<Role> roles() {
            return List.of(Role.REQUESTED_BY, Role.APPROVED_BY);
        }
    }

    /**
     * An acknowledgement or a waiver is taken back.
     *
     * @param entry the number of its entry
     */
    record Withdrawal(long entry) implements Act {
        @Override
        public Kind kind() {
            return Kind.WITHDRAWAL;
        }
    }

    /**
     * What an entry holds about a person is dropped; its hash stays.
     *
     * @param entry the number of the entry
     * @param text what of it, as the entry calls it
     * @param sha256 the hash of what is dropped
     */
    record Redaction(long entry, String text, String sha256) implements Act {
        @Override
        public Kind kind() {
            return Kind.REDACTION;
        }
    }
}
