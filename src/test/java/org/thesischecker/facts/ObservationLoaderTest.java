package org.thesischecker.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.facts.FactsFolder.HEADER;
import static org.thesischecker.facts.FactsFolder.ROW;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Grade;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Place;
import org.thesischecker.model.Status;
import org.thesischecker.model.Unit;
import org.thesischecker.source.SourceText;

class ObservationLoaderTest {

    @TempDir
    private Path root;

    @Test
    void a_row_becomes_an_observation() {
        Observations facts = folder().withRows(
                        "capex.quarter,2025Q3,97.5,at-least,USD_bn,2025-10-30,inferred,2026-11-24,derived,B,Reuters,"
                                + "https://example.org/b,\"sum, of \"\"four\"\" companies\"")
                .loaded();

        assertThat(facts.all())
                .containsExactly(new Observation(
                        "capex.quarter",
                        Period.parse("2025Q3"),
                        new java.math.BigDecimal("97.5"),
                        Bound.AT_LEAST,
                        new Unit("USD_bn"),
                        LocalDate.parse("2025-10-30"),
                        true,
                        LocalDate.parse("2026-11-24"),
                        Status.DERIVED,
                        Grade.B,
                        "Reuters",
                        "https://example.org/b",
                        "sum, of \"four\" companies",
                        new Place(SourceText.shown(root.resolve("a.csv")), 2, 1)));
    }

    @Test
    void columns_may_stand_in_any_order() {
        String content = "note,url,source,grade,status,entered,dated,published,unit,bound,value,period,metric\n"
                + ",https://example.org/a,CAAM,A,actual,2026-11-24,,2025-10-14,million_units,,3.226,2025-09,sales.month\n";

        assertThat(withoutPlace(folder().with("a.csv", content)))
                .isEqualTo(withoutPlace(new FactsFolder(root.resolve("other")).withRows(ROW)));
    }

    @Test
    void json_holds_the_same_rows() {
        String content = """
                [{"metric": "sales.month", "period": "2025-09", "value": 3.226, "unit": "million_units",
                  "published": "2025-10-14", "entered": "2026-11-24", "status": "actual", "grade": "A",
                  "source": "CAAM", "url": "https://example.org/a"}]
                """;

        assertThat(withoutPlace(folder().with("a.json", content)))
                .isEqualTo(withoutPlace(new FactsFolder(root.resolve("other")).withRows(ROW)));
    }

    @Test
    void folders_inside_folders_are_read_and_hidden_ones_are_not() {
        FactsFolder folder =
                folder().with("x/y/b.csv", HEADER + "\n" + ROW + "\n").with(".git/c.csv", "nonsense");

        assertThat(folder.loaded().all()).hasSize(1);
    }

    @Test
    void a_folder_that_is_given_twice_counts_once() {
        folder().withRows(ROW);

        var loaded = Observations.load(List.of(root, root.resolve("../" + root.getFileName())));

        assertThat(loaded.value().orElseThrow().all()).hasSize(1);
    }

    @Test
    void several_folders_share_their_dictionaries() {
        folder();
        Path other = root.resolveSibling(root.getFileName() + "-more");
        new FactsFolder(other).with("metrics.yaml", "metrics: {}").withRows(ROW);

        var loaded = Observations.load(List.of(root, other));

        assertThat(loaded.value().orElseThrow().all()).hasSize(1);
    }

    @Test
    void all_problems_are_told_up_to_fifty() {
        String[] rows = IntStream.range(0, 60)
                .mapToObj(index -> ROW.replace("2025-09,3.226", "%d,x".formatted(1900 + index)))
                .toArray(String[]::new);

        assertThat(folder().withRows(rows).load().problems()).hasSize(51);
        assertThat(folder().withRows(rows).problems()).endsWith("""
                        facts/a.csv:27:13: and 70 more from here on
                        They are told once those before are mended.""");
    }

    private FactsFolder folder() {
        return new FactsFolder(root);
    }

    private static List<String> withoutPlace(FactsFolder folder) {
        return folder.loaded().all().stream().map(Canonical::line).toList();
    }
}
