package org.thesischecker.book;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.thesischecker.model.Frequency;
import org.thesischecker.model.Unit;

/** What an expression stands for, as far as it can be known at load. */
sealed interface Meaning {

    /** In a sentence: {@code a number in percent}. */
    String described();

    /**
     * A decimal.
     *
     * @param unit empty where something about it was already refused
     */
    record Decimal(Optional<Unit> unit) implements Meaning {
        static final Decimal OF_NO_KNOWN_UNIT = new Decimal(Optional.empty());

        static Decimal in(Unit unit) {
            return new Decimal(Optional.of(unit));
        }

        @Override
        public String described() {
            return unit.map(known -> "a number in " + known).orElse("a number");
        }
    }

    /**
     * A day, or a period of a frequency.
     *
     * @param frequency empty where something about it was already refused
     */
    record Time(Optional<Frequency> frequency) implements Meaning {
        static final Time DAY = new Time(Optional.of(Frequency.DAY));

        @Override
        public String described() {
            return frequency.map(known -> "a " + known.text()).orElse("a period");
        }
    }

    /**
     * One of some names.
     *
     * @param noun what they name: {@code metric}
     * @param known whether a name is one of them
     * @param names all of them
     * @param where where they are defined, as a full sentence
     */
    record Name(String noun, Predicate<String> known, Supplier<? extends Collection<String>> names, String where)
            implements Meaning {
        static Name of(String noun, Collection<String> names, String where) {
            return new Name(noun, names::contains, () -> names, where);
        }

        @Override
        public String described() {
            return "the name of a " + noun;
        }
    }

    /** True or false, of a property; {@code literal} when it is written out. */
    record Truth(boolean literal) implements Meaning {
        @Override
        public String described() {
            return "true or false";
        }
    }

    /** A text that is written out: what it can be, the other side of its comparison says. */
    record Written(Expression.Text text) implements Meaning {
        @Override
        public String described() {
            return "the text \"%s\"".formatted(text.text());
        }
    }

    /** Something that was already refused. */
    record Unknown() implements Meaning {
        @Override
        public String described() {
            return "unknown";
        }
    }
}
