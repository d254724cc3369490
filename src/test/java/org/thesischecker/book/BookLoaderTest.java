package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thesischecker.model.Annulment;
import org.thesischecker.model.Exposure;
import org.thesischecker.model.Forecast;
import org.thesischecker.model.Remark;
import org.thesischecker.model.Thesis;
import org.thesischecker.source.EditedFolder;

/** Which book a folder becomes, in which order it is judged, and what is said when it has no order. */
class BookLoaderTest {

    @TempDir
    private Path folder;

    private BookFolder book;

    @BeforeEach
    void write() {
        book = new BookFolder(folder);
    }

    @Test
    void a_book_that_loads_says_nothing() {
        assertThat(book.said()).isEmpty();
    }

    @Test
    void a_folder_becomes_a_book() {
        Book loaded = book.loaded();

        assertThat(loaded.id()).isEqualTo("outlook");
        assertThat(loaded.report().published()).isEqualTo(LocalDate.parse("2025-05-29"));
        assertThat(loaded.report().places())
                .containsExactly(Map.entry("intro", "The opening"), Map.entry("RF", "Risk factors"));
        assertThat(loaded.report().printed()).extracting(Report.Printed::metric).containsExactly("sales.year");
        assertThat(loaded.report().notEncodable())
                .extracting(Report.NotEncodable::id)
                .containsExactly("moats");
        assertThat(loaded.theses()).extracting(Subject::id).containsExactly("boom", "bust");
        assertThat(loaded.riskFactors()).extracting(Subject::id).containsExactly("friction", "storm");
        assertThat(loaded.subject("boom").orElseThrow().rules())
                .extracting(Rule::id)
                .containsExactly("full-year", "missed");
        assertThat(loaded.subject("boom").orElseThrow().thresholds()).containsOnlyKeys("level");
        Thesis boom = loaded.theses().get(0).thesis();
        assertThat(boom.forecast()).map(Forecast::low).contains(new BigDecimal("60"));
        assertThat(boom.exposures()).extracting(Exposure::target).containsExactly("friction/us", "storm");
        assertThat(boom.alternatives()).containsExactly(Set.of("exports.cars", "exports.vans"));
        assertThat(boom.corroborating()).containsExactly("growth");
        assertThat(boom.remarks()).extracting(Remark::by).containsExactly("sales-desk");
        assertThat(loaded.theses().get(1).thesis().owner()).isEmpty();
        assertThat(loaded.riskFactors().get(0).riskFactor().parts()).containsOnlyKeys("us", "china");
    }

    @Test
    void each_is_judged_after_what_it_reads() {
        assertThat(book.loaded().levels())
                .extracting(level -> level.stream().map(Subject::id).toList())
                .containsExactly(List.of("friction", "storm"), List.of("boom"), List.of("bust"));
    }

    @Test
    void a_thesis_may_be_annulled() {
        book.changed(
                "theses/boom.yaml", "owner:", "annulled: {on: 2025-11-01, reason: Sales are counted anew.}\nowner:");

        assertThat(book.loaded().theses().get(0).thesis().annulled())
                .contains(new Annulment(LocalDate.parse("2025-11-01"), "Sales are counted anew."));
    }

    @Test
    void a_range_may_be_forecast() {
        book.changed(
                "theses/boom.yaml",
                "value: 60\n  unit: tons\n  meant-as: floor",
                "low: 50\n  high: 60\n  unit: tons\n  meant-as: within");

        assertThat(book.loaded().theses().get(0).thesis().forecast())
                .map(Forecast::high)
                .contains(new BigDecimal("60"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"theses/boom.cases.yaml", "scenarios/crash.yaml", "changes/first.yaml", "README.md"})
    void what_moves_no_verdict_is_not_in_the_rule_pack(String file) {
        String before = book.loaded().rulePack();

        assertThat(book.with(file, "anything: true\n").loaded().rulePack()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report.yaml",
                "theses/boom.yaml",
                "theses/boom.drl",
                "risk-factors/storm.yaml",
                "risk-factors/storm.drl"
            })
    void every_byte_that_could_move_one_is(String file) throws IOException {
        String before = book.loaded().rulePack();

        Files.writeString(book.book().resolve(file), "\n", StandardOpenOption.APPEND);

        assertThat(book.loaded().rulePack()).isNotEqualTo(before);
    }

    @Test
    void the_rule_pack_can_be_computed_by_hand() throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        for (String file : List.of(
                "report.yaml",
                "risk-factors/friction.drl",
                "risk-factors/friction.yaml",
                "risk-factors/storm.drl",
                "risk-factors/storm.yaml",
                "theses/boom.drl",
                "theses/boom.yaml",
                "theses/bust.drl",
                "theses/bust.yaml")) {
            byte[] bytes = Files.readAllBytes(book.book().resolve(file));
            sha256.update((file + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
            sha256.update(bytes);
        }

        assertThat(book.loaded().rulePack()).isEqualTo(HexFormat.of().formatHex(sha256.digest()));
    }

    @Test
    void several_books_are_loaded_by_id() {
        Path second = book.rules().resolve("almanac");
        EditedFolder.copyOf(book.book(), second);

        assertThat(BookLoader.loadAll(book.rules(), SmallWorld.dictionary())
                        .value()
                        .orElseThrow())
                .extracting(Book::id)
                .containsExactly("almanac", "outlook");
    }

    @Test
    void an_empty_rules_folder() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(book.said(BookLoader.loadAll(empty, SmallWorld.dictionary())))
                .isEqualTo("""
                empty: the folder holds no rule book
                A book is a folder with report.yaml, theses and risk-factors; "thesis init" makes one.
                """);
    }

    @Test
    void a_missing_rules_folder() {
        assertThat(book.said(BookLoader.loadAll(folder.resolve("rulez"), SmallWorld.dictionary())))
                .isEqualTo("""
                rulez: there is no such folder
                Rule books are looked for in rules, or where --rules says.
                """);
    }

    @Test
    void links_to_the_rules_and_to_a_book_are_followed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.move(book.book(), elsewhere.resolve("first"));
        Files.createSymbolicLink(book.book(), elsewhere.resolve("first"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), book.rules());

        assertThat(BookLoader.loadAll(link, SmallWorld.dictionary()).value().orElseThrow())
                .extracting(Book::id)
                .containsExactly("outlook");
    }

    @Test
    void links_that_lead_nowhere() throws IOException {
        Files.createSymbolicLink(book.rules().resolve("second"), Path.of("moved/second"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("moved/away"));

        assertThat(book.said()).isEqualTo("""
                rules/second: the link leads nowhere
                It points to moved/second, which cannot be reached.
                """);
        assertThat(book.said(BookLoader.loadAll(link, SmallWorld.dictionary()))).isEqualTo("""
                link: the link leads nowhere
                It points to moved/away, which cannot be reached.
                """);
    }

    @Test
    void a_stray_file_beside_the_books() throws IOException {
        Files.writeString(book.rules().resolve("boom.drl"), "");

        assertThat(book.said()).isEqualTo("""
                rules/boom.drl: unknown file
                Rule books are folders; a thesis stands in a book's folder theses.
                """);
    }

    @Test
    void a_book_whose_folder_is_no_id() throws IOException {
        Files.move(book.book(), book.rules().resolve("Out_look"));

        assertThat(book.said()).isEqualTo("""
                rules/Out_look: "Out_look" is no id of a book
                Expected lower-case letters, digits and single hyphens.
                """);
    }

    @Test
    void a_rule_file_that_is_no_text() throws IOException {
        Files.write(book.book().resolve("theses/boom.drl"), new byte[] {'r', 'u', (byte) 0xFF});

        assertThat(book.said()).isEqualTo("""
                rules/outlook/theses/boom.drl:1:3: byte 0xFF is no UTF-8
                   1 | ru\uFFFD
                         ^
                Save the file as UTF-8.
                """);
    }

    @Test
    void a_hundred_problems_are_told_as_fifty() {
        book.with(
                "theses/boom.drl",
                SmallWorld.rule("Metric( id == \"sales\", value >= 1 )").repeat(100));

        assertThat(book.load().problems())
                .hasSize(51)
                .last()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("and 50 more from here on"));
    }

    @Test
    void rules_are_checked_with_the_names_of_the_book() {
        assertThat(book.changed("theses/bust.drl", "thesis == \"boom\"", "thesis == \"bom\"")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/bust.drl:12:24: unknown thesis "bom"
                  12 |     Verdict( thesis == "bom", verdict == "BROKEN" )
                                              ^^^^^
                Theses are the files of the book's folder theses. Did you mean "boom"?
                """);
    }

    @Test
    void a_thesis_that_is_judged_on_itself_is_told_once() {
        assertThat(book.changed("theses/bust.drl", "thesis == \"boom\"", "thesis == \"bust\"")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/bust.drl:12:5: the thesis is judged on itself
                  12 |     Verdict( thesis == "bust", verdict == "BROKEN" )
                           ^^^^^^^
                Match what it rests on instead.
                """);
    }

    @Test
    void a_cycle_of_theses() {
        assertThat(book.with("theses/boom.drl", """
                        rule "Growth goes on"
                            @id( go-on )
                        when
                            Verdict( thesis == "bust", verdict == "CONFIRMED" )
                        then
                            confirms
                        end
                        """).said()).isEqualTo("""
                rules/outlook/theses/boom.drl:4:5: a cycle: boom -> bust -> boom
                   4 |     Verdict( thesis == "bust", verdict == "CONFIRMED" )
                           ^
                Each is judged after what it matches or is exposed to: take one of these steps out.
                """);
    }

    @Test
    void a_cycle_through_an_exposure() {
        assertThat(book.with("risk-factors/storm.drl", """
                        rule "The boom is over"
                            @id( over )
                        when
                            Verdict( thesis == "boom", verdict == "BROKEN" )
                        then
                            fires
                        end
                        """).said()).isEqualTo("""
                rules/outlook/theses/boom.yaml:25:5: a cycle: boom -> storm -> boom
                  25 |   - risk-factor: storm
                           ^
                Each is judged after what it matches or is exposed to: take one of these steps out.
                """);
    }

    @Test
    void a_cycle_of_risk_factors() {
        assertThat(book.with("risk-factors/storm.drl", """
                        rule "Friction"
                            @id( friction )
                        when
                            RiskFactor( id == "friction", state == "FIRED" )
                        then
                            fires
                        end
                        """)
                        .with("risk-factors/friction.drl", """
                        rule "Storm"
                            @id( storm )
                        when
                            RiskFactor( id == "storm", state == "FIRED" )
                        then
                            fires "us"
                        end
                        """)
                        .said())
                .isEqualTo("""
                rules/outlook/risk-factors/friction.drl:4:5: a cycle: friction -> storm -> friction
                   4 |     RiskFactor( id == "storm", state == "FIRED" )
                           ^
                Each is judged after what it matches or is exposed to: take one of these steps out.
                """);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(book.changed("theses/boom.yaml", "kind: forecast", "kind: forcast")
                        .changed("theses/boom.drl", "fulfils", "fulfills")
                        .changed("risk-factors/friction.yaml", "listed: true", "listed: maybe")
                        .changed("report.yaml", "published: 2025-05-29", "published: soon")
                        .said())
                .isEqualTo("""
                rules/outlook/report.yaml:3:12: published "soon" is no day of the calendar
                   3 | published: soon
                                  ^^^^
                Expected a day from 1900 to 2100, such as 2025-10-31.

                rules/outlook/risk-factors/friction.yaml:4:9: listed "maybe" is neither true nor false
                   4 | listed: maybe
                               ^^^^^
                Expected true or false.

                rules/outlook/theses/boom.drl:9:5: unknown verb "fulfills"
                   9 |     fulfills
                           ^^^^^^^^
                A thesis's rule fulfils, confirms, putsAtRisk or breaks; a risk factor's fires or watches. Did you mean "fulfils"?

                rules/outlook/theses/boom.yaml:3:7: kind "forcast" is unknown
                   3 | kind: forcast
                             ^^^^^^^
                Expected fact, forecast, opinion or ours. Did you mean "forecast"?
                """);
    }
}
