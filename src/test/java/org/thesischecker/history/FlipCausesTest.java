package org.thesischecker.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.View;

/** Every flip of the shipped book, week by week: what is named as its cause is its cause, all of it and nothing more. */
class FlipCausesTest {

    private static final LocalDate FROM = LocalDate.parse("2025-06-02");
    private static final LocalDate TO = LocalDate.parse("2026-02-23");

    private static Undoing undoing;
    private static History history;

    @BeforeAll
    static void walk_through_the_weeks() {
        Observations observations =
                Observations.load(List.of(Path.of("facts"))).value().orElseThrow();
        Book book = BookLoader.loadAll(Path.of("rules"), observations.dictionary())
                .value()
                .orElseThrow()
                .get(0);
        undoing = new Undoing(book, observations, View.PUBLISHED);
        history = History.of(List.of(book), observations, View.PUBLISHED, Every.WEEK.dates(FROM, TO), () -> {});
    }

    @Test
    void the_shipped_book_flips_in_this_time() {
        assertThat(flips()).hasSizeGreaterThan(50);
        assertThat(flips())
                .allSatisfy(flip -> assertThat(flip.cause().differences())
                        .as("the cause of %s on %s", flip.tracked().id(), flip.on())
                        .isNotEmpty());
    }

    @TestFactory
    Stream<DynamicTest> undoing_the_cause_takes_the_flip_back_and_undoing_a_part_of_it_does_not() {
        return flips().stream()
                .map(flip -> dynamicTest(flip.on() + " " + flip.tracked().id(), () -> {
                    assertThat(flip.cause().smallest())
                            .as("whether the search came to an end")
                            .isTrue();
                    Set<Difference> cause = new LinkedHashSet<>(flip.cause().differences());
                    assertThat(undoing.word(flip, cause))
                            .as("where it stands without %s", ids(cause))
                            .isEqualTo(flip.before().word());
                    for (Set<Difference> part : properParts(flip.cause().differences())) {
                        assertThat(undoing.word(flip, part))
                                .as("where it stands without %s alone", ids(part))
                                .isNotEqualTo(flip.before().word());
                    }
                }));
    }

    private static List<Flip> flips() {
        return history.books().get(0).flips();
    }

    private static List<String> ids(Set<Difference> differences) {
        return differences.stream().map(Difference::id).toList();
    }

    private static List<Set<Difference>> properParts(List<Difference> whole) {
        List<Set<Difference>> parts = new ArrayList<>();
        for (int chosen = 0; chosen < (1 << whole.size()) - 1; chosen++) {
            Set<Difference> part = new LinkedHashSet<>();
            for (int at = 0; at < whole.size(); at++) {
                if ((chosen & (1 << at)) != 0) {
                    part.add(whole.get(at));
                }
            }
            parts.add(part);
        }
        return parts;
    }
}
