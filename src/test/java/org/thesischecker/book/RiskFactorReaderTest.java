package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a description of a risk factor that does not fit. */
class RiskFactorReaderTest {

    @TempDir
    private Path folder;

    private BookFolder book;

    @BeforeEach
    void write() {
        book = new BookFolder(folder);
    }

    @Test
    void whether_it_is_listed_is_said() {
        assertThat(book.changed("risk-factors/friction.yaml", "listed: true\n", "")
                        .said())
                .isEqualTo("""
                rules/outlook/risk-factors/friction.yaml:1:1: "listed" is missing in the risk factor
                   1 | title: Friction
                       ^
                Add "listed: ...". Expected true or false.
                """);
    }

    @Test
    void listed_is_true_or_false() {
        assertThat(book.changed("risk-factors/friction.yaml", "listed: true", "listed: yes")
                        .said())
                .isEqualTo("""
                rules/outlook/risk-factors/friction.yaml:4:9: listed "yes" is neither true nor false
                   4 | listed: yes
                               ^^^
                Expected true or false.
                """);
    }

    @Test
    void a_part_that_is_no_id() {
        assertThat(book.changed("risk-factors/friction.yaml", "  us: American duties", "  US duties: American duties")
                        .said())
                .isEqualTo("""
                rules/outlook/risk-factors/friction.drl:6:11: unknown part "us"
                   6 |     fires "us"
                                 ^^^^
                Parts are named in the risk factor's YAML file.

                rules/outlook/risk-factors/friction.yaml:6:3: "US duties" is no id of a part
                   6 |   US duties: American duties
                         ^^^^^^^^^
                Expected lower-case letters, digits and single hyphens.

                rules/outlook/theses/boom.yaml:23:11: part "us" is unknown
                  23 |     part: us
                                 ^^
                Parts are named in friction.yaml.
                """);
    }

    @Test
    void an_overlap_with_an_unknown_risk_factor() {
        assertThat(book.changed("risk-factors/friction.yaml", "risk-factor: storm", "risk-factor: strom")
                        .said())
                .isEqualTo("""
                rules/outlook/risk-factors/friction.yaml:9:18: risk-factor "strom" is unknown
                   9 |   - risk-factor: strom
                                        ^^^^^
                Risk factors are the files of the book's folder risk-factors. Did you mean "storm"?
                """);
    }

    @Test
    void an_overlap_with_itself() {
        assertThat(book.changed("risk-factors/friction.yaml", "risk-factor: storm", "risk-factor: friction")
                        .said())
                .isEqualTo("""
                rules/outlook/risk-factors/friction.yaml:9:18: a risk factor overlaps with another one
                   9 |   - risk-factor: friction
                                        ^^^^^^^^
                Name the other one.
                """);
    }

    @Test
    void an_overlap_without_a_how() {
        assertThat(book.changed("risk-factors/friction.yaml", "    how: Both stop ships.\n", "")
                        .said())
                .isEqualTo("""
                rules/outlook/risk-factors/friction.yaml:9:5: "how" is missing in overlaps
                   9 |   - risk-factor: storm
                           ^
                Add "how: ...".
                """);
    }

    @Test
    void a_key_of_a_thesis() {
        assertThat(book.changed("risk-factors/friction.yaml", "place: RF", "place: RF\nhorizon: 2025-12-31")
                        .said())
                .isEqualTo("""
                rules/outlook/risk-factors/friction.yaml:4:1: unknown key "horizon" in the risk factor
                   4 | horizon: 2025-12-31
                       ^^^^^^^
                Known keys: title, statement, place, listed, parts, thresholds, overlaps, assumptions, owner, tags.
                """);
    }
}
