package org.thesischecker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thesischecker.book.Rule;
import org.thesischecker.book.RuleParser;

class ConditionTextTest {

    static Stream<Path> ruleFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("ruleFiles")
    void conditions_are_written_as_the_file_has_them(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (Rule rule : RuleParser.parse(file.toString(), String.join("\n", lines))
                .value()
                .orElseThrow()) {
            String written = rule.conditions().stream().map(ConditionText::of).collect(Collectors.joining());

            assertThat(withoutSpace(written)).isEqualTo(withoutSpace(conditions(lines, rule)));
        }
    }

    @Test
    void every_kind_of_condition_can_be_read_again() {
        String when = """
                exists Metric( id == "a", value - ( atLeast + previous ) > $x * ( $y - $z ) )
                not ( Metric( id == "a" ) and Event( metric == "b", happened == true ) )
                ( Metric( id == "a" ) or ( Metric( id == "b" ) and Metric( id == "c" ) ) )
                forall( Observation( metric == "a", period in ( "2025", "2026" ) ) Observation( value >= $x ) )
                accumulate( Observation( metric == "a", period == "2025", $v : value ); $s : sum( $v ), $n : count( $v ); $s > $x, $n == $y )
                """;

        List<Rule> rules = RuleParser.parse(
                        "a.drl", "rule \"A\"\n@id( a )\nwhen\n" + when + "then\n    confirms\nend\n")
                .value()
                .orElseThrow();

        assertThat(rules.get(0).conditions().stream().map(ConditionText::of))
                .containsExactlyElementsOf(when.lines().toList());
    }

    private static String conditions(List<String> lines, Rule rule) {
        List<String> own = lines.subList(rule.place().line() - 1, rule.lastLine());
        return own.subList(own.indexOf("when") + 1, own.indexOf("then")).stream()
                .map(line -> line.replaceAll("//.*", ""))
                .collect(Collectors.joining());
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }
}
