package org.thesischecker.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a JSON file of observations looks like, and what is said when it does not. */
class JsonShapeTest {

    @TempDir
    private Path root;

    @Test
    void json_that_is_broken_is_told_in_our_words() {
        assertThat(folder().with("a.json", "[{\n").problems()).isEqualTo("""
                        facts/a.json:1:3: not JSON: the file ends too early
                           1 | [{
                                 ^
                        A bracket, a brace or a quote is not closed.""");
        assertThat(folder().with("a.json", "[\n {\"metric\": sales}]\n").problems())
                .isEqualTo("""
                        facts/a.json:2:13: not JSON from here on
                           2 |  {"metric": sales}]
                                           ^
                        JSON has texts and keys in double quotes, a colon after a key, a comma between two entries, none after the last.""");
        assertThat(folder().with("a.json", "[{\"metric\": \"x\",}]\n").problems())
                .startsWith("facts/a.json:1:17: not JSON from here on\n")
                .doesNotContain("Source");
    }

    @Test
    void json_with_a_misspelt_a_missing_and_a_wrong_field_is_refused() {
        String content = """
                [{"metric": "sales.month", "period": "2025-09", "value": null, "unit": "million_units",
                  "publishd": "2025-10-14", "entered": "2026-11-24"}, 7,
                 {"metric": "sales.month"}]
                """;

        assertThat(folder().with("a.json", content).problems())
                .startsWith("""
                        facts/a.json:1:58: value is no plain text or number
                           1 | [{"metric": "sales.month", "period": "2025-09", "value": null, "unit": "mill...
                                                                                        ^
                        Expected one value.
                        facts/a.json:2:3: unknown key "publishd" in an observation
                           2 |   "publishd": "2025-10-14", "entered": "2026-11-24"}, 7,
                                 ^^^^^^^^^^
                        Did you mean "published"?
                        facts/a.json:2:55: no observation
                        """)
                .contains("facts/a.json:3:2: \"period\" is missing in an observation");
    }

    @Test
    void json_numbers_are_held_to_the_same_form() {
        String content = """
                [{"metric": "sales.month", "period": "2025-09", "value": 1e400, "unit": "million_units",
                  "published": "2025-10-14", "entered": "2026-11-24", "status": "actual", "grade": "A",
                  "source": "CAAM", "url": "https://example.org/a"}]
                """;

        assertThat(folder().with("a.json", content).problems())
                .contains("facts/a.json:1:58: value \"1e400\" is no plain number");
    }

    @Test
    void json_that_is_no_list_is_refused() {
        assertThat(folder().with("a.json", "{}").problems()).startsWith("facts/a.json:1:1: no list of observations");
    }

    private FactsFolder folder() {
        return new FactsFolder(root);
    }
}
