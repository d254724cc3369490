package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.Observations;

/** The book that comes with the tool loads, with all of its theses, risk factors and rule tests. */
class ShippedBookTest {

    private static final Path RULES = Path.of("rules");

    private final Dictionary dictionary =
            Observations.load(List.of(Path.of("facts"))).value().orElseThrow().dictionary();

    @Test
    void the_shipped_book_holds_every_claim_and_every_risk_factor_of_the_report() {
        assertThat(SmallWorld.texts(BookLoader.loadAll(RULES, dictionary).problems()))
                .isEmpty();
        Book book = book();
        assertThat(book.theses()).hasSize(34);
        assertThat(book.riskFactors()).hasSize(12);
        assertThat(book.riskFactors().stream()
                        .filter(factor -> factor.riskFactor().listed()))
                .hasSize(11);
        assertThat(book.levels().stream().mapToInt(List::size).sum()).isEqualTo(46);
    }

    @Test
    void every_thesis_and_every_risk_factor_has_rule_tests() {
        Book book = book();
        var cases = CasesLoader.loadAll(RULES.resolve(book.id()), book, dictionary);

        assertThat(SmallWorld.texts(cases.problems())).isEmpty();
        assertThat(cases.value().orElseThrow()).hasSize(46);
    }

    private Book book() {
        return BookLoader.load(RULES.resolve("citic-2025h2-technology"), dictionary)
                .value()
                .orElseThrow();
    }
}
