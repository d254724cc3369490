package org.thesischecker.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Observation;
import org.thesischecker.model.View;
import org.thesischecker.review.WarmReview;

/**
 * Over the shipped book: at every value that is told the verdict is another; a tick nearer, and on the way there, it is
 * the one that is told.
 */
class EveryFlipFlipsTest {

    private static final Observations FACTS =
            Observations.load(List.of(Path.of("facts"))).value().orElseThrow();
    private static final Book BOOK = BookLoader.loadAll(Path.of("rules"), FACTS.dictionary())
            .value()
            .orElseThrow()
            .get(0);

    @ParameterizedTest
    @ValueSource(strings = {"2025-05-29", "2025-09-30", "2025-12-31", "2026-02-28"})
    void on(LocalDate day) {
        Headrooms headrooms = Headrooms.of(List.of(BOOK), FACTS, day, View.PUBLISHED, any -> true, true);
        List<String> wrong = new ArrayList<>();
        try (WarmReview warm = WarmReview.of(BOOK, FACTS, day, View.PUBLISHED)) {
            headrooms.readings().forEach(headroom -> check(warm, headroom, wrong));
            headrooms.thresholds().forEach(headroom -> check(warm, headroom, wrong));
        }

        assertThat(wrong).isEmpty();
        assertThat(headrooms.readings()).isNotEmpty();
    }

    private static void check(WarmReview warm, Headroom headroom, List<String> wrong) {
        for (Headroom.Flip flip : headroom.flips()) {
            String name = headroom.subject().id() + " " + headroom.target().text() + " at ";
            if (!where(warm, headroom, flip, flip.value()).equals(flip.after())) {
                wrong.add(name + flip.value() + " is not " + flip.after());
            }
            if (headroom.target() instanceof Target.OfReading reading
                    && !reading.metric().isEvent()) {
                List<BigDecimal> before = List.of(
                        nearer(flip, reading.metric().tick()),
                        headroom.present().add(part(flip, "0.9")),
                        headroom.present().add(part(flip, "0.4")));
                before.stream()
                        .filter(value -> value.subtract(headroom.present()).signum()
                                == flip.distance().signum())
                        .filter(value -> value.subtract(flip.value())
                                        .abs()
                                        .compareTo(reading.metric().tick())
                                >= 0)
                        .filter(value -> !isStill(flip, where(warm, headroom, flip, value)))
                        .forEach(value -> wrong.add(name + value + " is not " + flip.before() + " still"));
            }
        }
        warm.restore();
    }

    private static BigDecimal nearer(Headroom.Flip flip, BigDecimal tick) {
        return flip.distance().signum() < 0
                ? flip.value().add(tick)
                : flip.value().subtract(tick);
    }

    private static BigDecimal part(Headroom.Flip flip, String share) {
        return flip.distance().multiply(new BigDecimal(share), MathContext.DECIMAL64);
    }

    private static boolean isStill(Headroom.Flip flip, Headroom.Where where) {
        return flip.aspect().kind() == Aspect.Kind.WHOLE
                ? where.word().equals(flip.before().word())
                : where.equals(flip.before());
    }

    private static Headroom.Where where(WarmReview warm, Headroom headroom, Headroom.Flip flip, BigDecimal value) {
        warm.restore();
        if (headroom.target() instanceof Target.OfThreshold threshold) {
            warm.change(threshold.subject(), threshold.threshold().id(), value);
        } else {
            Observation row = headroom.standing().orElseThrow();
            warm.change(List.of(Supposing.instead(row, value)));
        }
        String id = headroom.subject().id();
        return headroom.subject() instanceof Subject.OfThesis
                ? new Headroom.Where(warm.verdict(id).name(), warm.isFulfilled(id))
                : new Headroom.Where(
                        warm.state(flip.part().isEmpty() ? id : id + "/" + flip.part())
                                .name(),
                        false);
    }
}
