package org.thesischecker.book;

import java.util.List;
import org.thesischecker.model.Place;

/** One of the comma-separated parts of a pattern. */
public sealed interface Constraint {

    Place place();

    /** {@code $x : property}. */
    record Bind(String variable, Property property, Place place) implements Constraint {}

    /** {@code value >= $x}. */
    record Compare(Expression left, Operator operator, Expression right, Place place) implements Constraint {}

    /** {@code period in ( "2025Q1", "2025Q2" )}. */
    record OneOf(Property property, List<Expression.Text> values, Place place) implements Constraint {}
}
