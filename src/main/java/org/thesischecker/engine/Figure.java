package org.thesischecker.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.model.Observation;

/** The value of the reading that stands for a metric and period, which may be supposed to be another. */
final class Figure implements Formula {

    private final Observation standing;
    private final List<Reader> readers = new ArrayList<>();
    private BigDecimal value;

    Figure(Observation standing) {
        this.standing = standing;
        this.value = standing.value();
    }

    /** A test of a rule in which the figure occurs. */
    private record Reader(OpenRule rule, int test) {}

    @Override
    public BigDecimal value() {
        return value;
    }

    @Override
    public Stream<Figure> figures() {
        return Stream.of(this);
    }

    void isReadBy(OpenRule rule, int test) {
        readers.add(new Reader(rule, test));
    }

    /** Whether a row that takes the place of the standing one says nothing else of what rules see but another value. */
    boolean differsInValueAlone(Observation row) {
        return row.bound() == standing.bound()
                && row.grade() == standing.grade()
                && row.published().equals(standing.published())
                && row.entered().equals(standing.entered())
                && row.unit().equals(standing.unit());
    }

    /** Takes another value, and has every test tried that reads it. */
    void becomes(BigDecimal other) {
        value = other;
        for (Reader reader : readers) {
            reader.rule().retry(reader.test());
        }
    }

    void becomesWhatItWas() {
        becomes(standing.value());
    }
}
