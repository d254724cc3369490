package org.thesischecker.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.View;

/** A history that is walked in stretches side by side is the one that is walked from date to date. */
class HistoryWalkTest {

    private static final Path TEA = Path.of("src/test/books/tea");

    private final List<LocalDate> dates =
            Every.WEEK.dates(LocalDate.parse("2025-06-02"), LocalDate.parse("2026-04-20"));
    private final Observations observations =
            Observations.load(List.of(TEA.resolve("facts"))).value().orElseThrow();
    private final Book book = BookLoader.loadAll(TEA.resolve("rules"), observations.dictionary())
            .value()
            .orElseThrow()
            .get(0);

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void in_stretches_it_says_the_same(int stretches) {
        History.OfBook one = walked(1);

        History.OfBook many = walked(stretches);

        assertThat(one.flips()).hasSizeGreaterThan(5);
        assertThat(many.flips()).usingRecursiveComparison().isEqualTo(one.flips());
        assertThat(many.lines()).usingRecursiveComparison().isEqualTo(one.lines());
        assertThat(many.rules()).isEqualTo(one.rules());
        assertThat(many.scorecard()).usingRecursiveComparison().isEqualTo(one.scorecard());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void each_date_is_told_once(int stretches) {
        AtomicInteger told = new AtomicInteger();

        HistoryWalk.through(book, observations, View.PUBLISHED, dates, stretches, told::incrementAndGet);

        assertThat(told).hasValue(dates.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void a_flip_at_the_seam_is_told_by_one_stretch_only(int stretches) {
        List<Flip> flips = walked(stretches).flips();
        Set<String> names = new TreeSet<>();

        assertThat(flips)
                .allSatisfy(flip -> assertThat(
                                names.add(flip.on() + " " + flip.tracked().id()))
                        .as("%s on %s is told once", flip.tracked().id(), flip.on())
                        .isTrue());
    }

    private History.OfBook walked(int stretches) {
        return HistoryWalk.through(book, observations, View.PUBLISHED, dates, stretches, () -> {});
    }
}
