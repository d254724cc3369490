package org.thesischecker.book;

import org.thesischecker.model.Place;

/** Something a constraint compares: a property, a bound variable, a literal, or arithmetic on decimals. */
public sealed interface Expression {

    Place place();

    /** A property of the fact that the pattern matches. */
    record Of(Property property, Place place) implements Expression {}

    /** A variable bound earlier in the rule, with its dollar sign. */
    record Variable(String name, Place place) implements Expression {}

    record Text(String text, Place place) implements Expression {}

    record Truth(boolean value, Place place) implements Expression {}

    record Arithmetic(Expression left, Sign sign, Expression right, Place place) implements Expression {}

    /** The four signs of arithmetic. */
    enum Sign {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        OVER("/");

        private final String text;

        Sign(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
