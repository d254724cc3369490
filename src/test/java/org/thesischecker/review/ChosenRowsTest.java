package org.thesischecker.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thesischecker.book.Book;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Grade;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Place;
import org.thesischecker.model.Status;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;

/** Where a number decides which readings are added up, no formula over all of them tells where the sum stands. */
class ChosenRowsTest {

    private static final String RULES = """
            rule "What is below the lower number adds up to the higher one"
                @id( adds-up )
            when
                Threshold( id == "low", $low : value )
                Threshold( id == "high", $high : value )
                accumulate( Observation( metric == "plain", period in ( "2025-03", "2025-04", "2025-05" ), value < $low, $v : value );
                    $s : sum( $v ); $s >= $high )
            then
                breaks
            end
            """;

    private static final Dictionary DICTIONARY = RandomBook.dictionary();

    private static BigDecimal threshold(Book book, String id) {
        return Objects.requireNonNull(book.theses().get(0).thresholds().get(id), id)
                .value();
    }

    /** One whose higher number is below its lower one, so that a single chosen reading reaches it. */
    private static Book book() {
        return IntStream.range(0, 200)
                .mapToObj(seed -> RandomBook.of(DICTIONARY, new Random(seed), RULES))
                .filter(book -> threshold(book, "high").signum() > 0)
                .filter(book -> threshold(book, "high").add(BigDecimal.ONE).compareTo(threshold(book, "low")) < 0)
                .findFirst()
                .orElseThrow();
    }

    private static Observation row(String period, BigDecimal value) {
        LocalDate published = Period.parse(period).end().plusDays(5);
        return new Observation(
                "plain",
                Period.parse(period),
                value,
                Bound.NONE,
                DICTIONARY.metric("plain").orElseThrow().unit(),
                published,
                false,
                published,
                Status.ACTUAL,
                Grade.A,
                "Office",
                "https://example.org/",
                "Made up.",
                Place.of("rows"));
    }

    @Test
    void a_sum_over_chosen_readings_is_judged_anew_when_one_of_them_changes() {
        Book book = book();
        BigDecimal enough = threshold(book, "high");
        Observations rows = Observations.of(
                DICTIONARY,
                List.of(
                        row("2025-03", BigDecimal.valueOf(6)),
                        row("2025-04", enough),
                        row("2025-05", BigDecimal.ZERO)));
        String thesis = book.theses().get(0).id();
        try (WarmReview warm = WarmReview.of(book, rows, LocalDate.parse("2025-07-05"), View.PUBLISHED)) {
            // What rules read is looked for only once the same reading has changed some times.
            for (int time = 0; time < 6; time++) {
                warm.change(List.of(row("2025-04", enough.add(BigDecimal.valueOf(time % 2)))));
                assertThat(warm.verdict(thesis)).isEqualTo(Verdict.BROKEN);
            }

            warm.change(List.of(row("2025-04", enough.subtract(BigDecimal.ONE))));

            assertThat(warm.verdict(thesis)).isNotEqualTo(Verdict.BROKEN);
        }
    }
}
