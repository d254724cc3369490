package org.thesischecker.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.statistics.Statistics;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.View;

/** Whatever changed and in whatever order, a warm review is the one that would be made anew. */
class WarmReviewTest {

    private static final LocalDate FROM = LocalDate.parse("2025-01-01");
    private static final LocalDate UNTIL = LocalDate.parse("2025-07-05");

    private Path folder;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("books");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 3, seed = "20250601", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void of_a_generated_book_it_is_the_fresh_one(@ForAll long seed) {
        Random random = new Random(seed);
        Dictionary dictionary = RandomBook.dictionary(folder);
        Book book = new RandomBook(folder, random).book(dictionary);
        RandomFacts source = new RandomFacts(book, dictionary, FROM, UNTIL, random);

        changesAndCompares(book, source.observations(), UNTIL, source, random, 10);
    }

    @Property(tries = 2, seed = "20250602", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void of_the_shipped_book_it_is_the_fresh_one(@ForAll long seed) {
        Random random = new Random(seed);
        ShippedBook shipped = ShippedBook.load();
        LocalDate day = ShippedBook.DAYS.get(1 + random.nextInt(ShippedBook.DAYS.size() - 1));
        RandomFacts source = new RandomFacts(
                shipped.book(), shipped.observations().dictionary(), LocalDate.parse("2024-10-01"), day, random);

        changesAndCompares(shipped.book(), shipped.observations(), day, source, random, 5);
    }

    private static void changesAndCompares(
            Book book, Observations known, LocalDate day, RandomFacts source, Random random, int steps) {
        Book changed = book;
        Observations observations = known;
        LocalDate asOf = day;
        int verdicts = 0;
        BookReview before = null;
        try (WarmReview warm = WarmReview.of(book, known, day, View.PUBLISHED)) {
            for (int step = 0; step < steps; step++) {
                switch (random.nextInt(8)) {
                    case 0 -> {
                        asOf = day.minusDays(random.nextInt(60));
                        warm.moveTo(asOf);
                    }
                    case 1 -> {
                        Subject subject = one(
                                Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream())
                                        .filter(any -> !any.thresholds().isEmpty())
                                        .toList(),
                                random);
                        Threshold threshold =
                                one(List.copyOf(subject.thresholds().values()), random);
                        BigDecimal value = threshold.value().add(BigDecimal.valueOf(random.nextInt(5) - 2));
                        changed = changed.withThreshold(subject.id(), threshold.id(), value);
                        warm.change(subject.id(), threshold.id(), value);
                    }
                    case 2 -> {
                        changed = book;
                        observations = known;
                        asOf = day;
                        warm.restore();
                    }
                    default -> {
                        List<Observation> rows = new ArrayList<>();
                        for (int row = random.nextInt(3); row >= 0; row--) {
                            rows.add(source.row());
                        }
                        observations = observations.replacing(rows);
                        warm.change(rows);
                    }
                }
                if (random.nextInt(3) > 0) {
                    BookReview review = warm.reviewed().review();
                    BookReview fresh = Reviewer.reviewed(changed, observations, asOf, View.PUBLISHED, any -> true)
                            .review();

                    assertThat(review).hasToString(fresh.toString()).isEqualTo(fresh);
                    assertShort(warm, fresh);

                    verdicts += before == null || verdicts(review).equals(verdicts(before)) ? 0 : 1;
                    before = review;
                }
            }
        }
        Statistics.collect(verdicts > 0);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    /** The short answers are those of the review. */
    private static void assertShort(WarmReview warm, BookReview review) {
        for (ThesisReview thesis : review.theses()) {
            assertThat(warm.verdict(thesis.thesis().id())).isEqualTo(thesis.verdict());
            assertThat(warm.isFulfilled(thesis.thesis().id())).isEqualTo(thesis.fulfilled());
        }
        for (RiskFactorReview factor : review.riskFactors()) {
            FactorState state = warm.state(factor.riskFactor().id());
            assertThat(state).isEqualTo(factor.state());
            factor.parts()
                    .forEach(part -> assertThat(warm.state(factor.riskFactor().id() + "/" + part.id()))
                            .isEqualTo(part.state()));
        }
    }

    private static List<Object> verdicts(BookReview review) {
        return Stream.<Object>concat(
                        review.theses().stream().map(ThesisReview::verdict),
                        review.riskFactors().stream().map(RiskFactorReview::state))
                .toList();
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    @Example
    void an_unknown_name_is_refused() {
        ShippedBook shipped = ShippedBook.load();
        try (WarmReview warm =
                WarmReview.of(shipped.book(), shipped.observations(), LocalDate.parse("2025-10-31"), View.PUBLISHED)) {
            assertThatThrownBy(() -> warm.verdict("nobody")).hasMessage("There is no thesis nobody");
            assertThatThrownBy(() -> warm.state("nobody/none")).hasMessage("There is no risk factor nobody/none");
            assertThatThrownBy(() -> warm.change("csp-capex-2025", "none", BigDecimal.ONE))
                    .hasMessage("csp-capex-2025 has no threshold none");
        }
    }
}
