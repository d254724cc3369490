package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thesischecker.cli.Terminal.Screen;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What is said of the value of an option that names something which is not there. */
class GivenTest {

    private static final List<String> MANY = Stream.concat(
                    IntStream.range(10, 30).mapToObj("harvest-20%d"::formatted), Stream.of("kettle-release"))
            .toList();

    private static Given given() {
        CommandSpec spec = CommandSpec.create()
                .addOption(OptionSpec.builder("--thesis").type(String.class).build());
        new CommandLine(spec).parseArgs("--thesis", "x");
        return new Given(spec);
    }

    private static String letter(String value, List<String> known, String command) {
        return given().unknown("--thesis", value, "there is no such one", known, command)
                .text();
    }

    @Test
    void of_many_names_the_nearest_is_asked_for_first_and_some_are_told() {
        assertThat(letter("kettle-releas", MANY, "thesis list")).isEqualTo("""
                        --thesis kettle-releas: there is no such one
                        Did you mean "kettle-release"? Known: kettle-release, harvest-2010, harvest-2011, harvest-2012, \
                        harvest-2013, harvest-2014, harvest-2015, harvest-2016, harvest-2017, harvest-2018 and 11 more: \
                        "thesis list" lists them.""");
    }

    @Test
    void where_none_is_near_some_are_told_in_their_order() {
        assertThat(letter("nope", MANY, "")).isEqualTo("""
                        --thesis nope: there is no such one
                        Known: harvest-2010, harvest-2011, harvest-2012, harvest-2013, harvest-2014, harvest-2015, \
                        harvest-2016, harvest-2017, harvest-2018, harvest-2019 and 11 more.""");
    }

    @Test
    void of_ten_names_all_are_told() {
        List<String> ten = MANY.subList(0, 10);

        assertThat(letter("harvest-2999", ten, "thesis list"))
                .contains("Known: " + String.join(", ", ten) + ". Did you mean")
                .doesNotContain("more");
    }

    @Test
    void of_the_many_tags_of_the_shipped_book_some_are_told_and_where_the_others_stand() {
        Screen screen = new Terminal().run("list", "--rules", "rules", "--facts", "facts", "--tag", "no-such-tag");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err())
                .matches("(?s).*, [a-z-]+ and \\d+ more: \"thesis list --format json\" lists them\\.\n");
    }

    @Test
    void a_text_that_is_given_is_without_blanks_around_it_and_never_empty() {
        assertThat(given().text("--thesis", null)).isEmpty();
        assertThat(given().text("--thesis", " x ")).contains("x");
        assertThatThrownBy(() -> given().text("--thesis", " "))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("--thesis \"\": that is empty");
    }
}
