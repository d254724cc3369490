package org.thesischecker.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Property;

/** Is told of every fact that a pattern is tested on, and of every value, as it is tested. */
interface Witness {

    /** Sees nothing. */
    Witness NONE = new Witness() {};

    /** Whether the constraints after one that fails are tested, too; what follows from them is the same. */
    default boolean wantsAll() {
        return false;
    }

    /** Whether facts are met that cannot match because they are not joined to what matched before. */
    default boolean wantsUnjoined() {
        return false;
    }

    default void meets(Condition.Pattern pattern, Candidate candidate) {}

    default void lacks(Set<Property> properties) {}

    /** A constraint is tested with these values; without any it could not be computed. */
    default void tests(Constraint constraint, boolean holds, @Nullable Value left, @Nullable Value right) {}

    /** The pattern is done with the fact. */
    default void leaves(boolean matches) {}

    default void computes(Condition.Fold fold, Value value) {}
}
