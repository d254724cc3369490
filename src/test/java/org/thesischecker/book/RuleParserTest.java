package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.book.SmallWorld.rule;
import static org.thesischecker.book.SmallWorld.said;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thesischecker.model.Effect;
import org.thesischecker.model.Place;

/** Which tree a rule becomes, and how much of a file is read at most. */
class RuleParserTest {

    private static final int DEEP = 500;

    @Test
    void a_rule_becomes_a_tree_that_knows_its_places() {
        Rule rule = only("""
                // Sales. Place: EA 3.

                rule "Sales of the year reach the report's forecast"
                    @id( full-year )
                    @was( year )
                when
                    Threshold( id == "level", $level : value ) // agreed
                    Observation( metric == "sales.year", period == "2025", atLeast >= $level )
                then
                    fulfils
                end
                """);

        assertThat(rule.id()).isEqualTo("full-year");
        assertThat(rule.name()).isEqualTo("Sales of the year reach the report's forecast");
        assertThat(rule.effect()).isEqualTo(Effect.FULFILS);
        assertThat(rule.part()).isEmpty();
        assertThat(rule.was()).isEqualTo(Set.of("year"));
        assertThat(rule.place()).isEqualTo(at(3, 1));
        assertThat(rule.lastLine()).isEqualTo(11);
        assertThat(rule.conditions())
                .containsExactly(
                        new Condition.Pattern(
                                FactType.THRESHOLD,
                                List.of(
                                        new Constraint.Compare(
                                                new Expression.Of(Property.ID, at(7, 16)),
                                                Operator.EQUAL,
                                                new Expression.Text("level", at(7, 22)),
                                                at(7, 16)),
                                        new Constraint.Bind("$level", Property.VALUE, at(7, 31))),
                                at(7, 5)),
                        new Condition.Pattern(
                                FactType.OBSERVATION,
                                List.of(
                                        new Constraint.Compare(
                                                new Expression.Of(Property.METRIC, at(8, 18)),
                                                Operator.EQUAL,
                                                new Expression.Text("sales.year", at(8, 28)),
                                                at(8, 18)),
                                        new Constraint.Compare(
                                                new Expression.Of(Property.PERIOD, at(8, 42)),
                                                Operator.EQUAL,
                                                new Expression.Text("2025", at(8, 52)),
                                                at(8, 42)),
                                        new Constraint.Compare(
                                                new Expression.Of(Property.AT_LEAST, at(8, 60)),
                                                Operator.AT_LEAST,
                                                new Expression.Variable("$level", at(8, 71)),
                                                at(8, 60))),
                                at(8, 5)));
    }

    @Test
    void arithmetic_binds_as_on_paper() {
        Condition.Pattern pattern = (Condition.Pattern) only(rule(
                        "Metric( id == \"sales\", value - previous * elapsed / remaining >= ( atLeast - atMost ) * elapsed )"))
                .conditions()
                .get(0);

        Constraint.Compare compare = (Constraint.Compare) pattern.constraints().get(1);
        assertThat(written(compare.left())).isEqualTo("(value - ((previous * elapsed) / remaining))");
        assertThat(written(compare.right())).isEqualTo("((atLeast - atMost) * elapsed)");
    }

    @Test
    void every_kind_of_condition_is_read() {
        Rule rule = only(rule("""
                not Observation( metric == "sales", period == "2025-09" )
                not ( Metric( id == "sales" ) and Metric( id == "growth" ) )
                exists Event( metric == "launch", happened == true )
                ( Metric( id == "sales" ) or ( Metric( id == "growth" ) and Metric( id == "rate" ) ) )
                forall( Observation( metric == "sales", period in ( "2025-08", "2025-09" ) ) Observation( value >= previous ) )
                accumulate( Observation( metric == "sales", period in ( "2025-08" ), $v : value ); $s : sum( $v ), $n : count( $v ); $s >= $n )
                """));

        assertThat(rule.conditions())
                .hasExactlyElementsOfTypes(
                        Condition.Not.class,
                        Condition.Not.class,
                        Condition.Exists.class,
                        Condition.Any.class,
                        Condition.ForAll.class,
                        Condition.Accumulate.class);
        assertThat(((Condition.Not) rule.conditions().get(1)).conditions()).hasSize(2);
        assertThat(((Condition.Any) rule.conditions().get(3)).alternatives())
                .hasExactlyElementsOfTypes(Condition.Pattern.class, Condition.All.class);
        assertThat(((Condition.Accumulate) rule.conditions().get(5)).folds())
                .extracting(Condition.Fold::function)
                .containsExactly(Condition.Function.SUM, Condition.Function.COUNT);
    }

    @Test
    void a_rule_of_a_risk_factor_says_which_part_it_fires() {
        Rule rule = only(rule("Metric( id == \"sales\" )", "fires \"us\""));

        assertThat(rule.effect()).isEqualTo(Effect.FIRES);
        assertThat(rule.part()).isEqualTo("us");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from", "horizon", "asOf", "state"})
    void properties_that_are_words_of_drl_elsewhere_are_plain_names(String property) {
        assertThat(RuleParser.parse("boom.drl", rule("Thesis( $x : %s, %s >= $x )".formatted(property, property)))
                        .problems())
                .isEmpty();
    }

    @Test
    void an_id_may_hold_words_of_the_language() {
        assertThat(only(rule("Metric( id == \"sales\" )").replace("@id( a )", "@id( in-the-end-and-or-not-rule )"))
                        .id())
                .isEqualTo("in-the-end-and-or-not-rule");
    }

    @Test
    void comments_stand_anywhere() {
        assertThat(RuleParser.parse(
                                "boom.drl", "/* one **/ // two\n" + rule("Metric( /* \" */ id == \"sales\" ) // end"))
                        .problems())
                .isEmpty();
    }

    @Test
    void line_ends_of_windows_change_nothing() {
        String unix = rule("Metric( id == \"sales\" )");

        assertThat(RuleParser.parse("boom.drl", unix.replace("\n", "\r\n")))
                .isEqualTo(RuleParser.parse("boom.drl", unix));
    }

    @Test
    void a_file_without_rules_has_none() {
        assertThat(RuleParser.parse("boom.drl", "// Nothing yet.\n").value()).contains(List.of());
    }

    @Test
    void five_hundred_nested_parentheses() {
        String nested = "Metric( id == \"sales\", value >= " + "(".repeat(DEEP) + "previous" + ")".repeat(DEEP) + " )";

        assertThat(said(rule(nested))).isEqualTo("""
                boom.drl:4:66: parentheses are nested more than 30 deep
                   4 |     Metric( id == "sales", value >= ((((((((((((((((((((((((((((((((((((((((...
                                                                                        ^
                Take the condition apart: patterns one below the other must all hold.
                """);
    }

    @Test
    void five_hundred_nested_patterns() {
        assertThat(said(rule("(".repeat(DEEP) + " Metric( id == \"sales\" ) " + ")".repeat(DEEP))))
                .startsWith("boom.drl:4:35: parentheses are nested more than 30 deep\n");
    }

    @Test
    void parentheses_in_an_annotation_count_too() {
        assertThat(said(rule("Metric( id == \"sales\" )").replace("( a )", "(".repeat(DEEP) + ")".repeat(DEEP))))
                .startsWith("boom.drl:2:38: parentheses are nested more than 30 deep\n");
    }

    @Test
    void a_sum_without_end() {
        assertThat(said(rule("Metric( id == \"sales\", value >= previous" + " + previous".repeat(25) + " )")))
                .isEqualTo("""
                        boom.drl:4:37: the arithmetic has more than 20 signs
                           4 |     Metric( id == "sales", value >= previous + previous + previous + previou...
                                                                   ^^^^^^^^
                        Add up readings with accumulate, or let a derived row of the facts hold the result.
                        """);
    }

    @Test
    void a_list_without_end() {
        assertThat(said(rule("Observation( metric == \"sales\", period in ( \"2025-01\"" + ", \"2025-01\"".repeat(100)
                        + " ) )")))
                .startsWith("boom.drl:4:1149: more than 100 texts stand after \"in\"\n");
    }

    @Test
    void a_rule_without_end_in_sight() {
        assertThat(said(rule("Metric( id == \"sales\", value >= previous" + " + previous".repeat(100_000 / 11) + " )")))
                .isEqualTo("""
                        boom.drl:1:1: the rule "A" has more than 1000 words and signs
                           1 | rule "A"
                               ^^^^
                        A rule is read aloud in one breath: take it apart.
                        """);
    }

    @Test
    void a_text_without_end_in_sight() {
        assertThat(said(rule("Metric( id == \"" + "sales".repeat(50) + "\" )"))).isEqualTo("""
                boom.drl:4:19: a name or text of more than 200 characters
                   4 |     Metric( id == "salessalessalessalessalessalessalessalessalessalessalessa...
                                         ^
                Names and texts of rules are short.
                """);
    }

    @Test
    void more_than_two_hundred_rules() {
        assertThat(said(rule("Metric( id == \"sales\" )").repeat(201))).isEqualTo("""
                boom.drl:1401:1: the file holds more than 200 rules
                1401 | rule "A"
                       ^^^^
                Three to six rules judge a thesis: see which of them say the same.
                """);
    }

    @Test
    void a_file_longer_than_a_rule_file_can_be() {
        assertThat(said("// " + "x".repeat(256 * 1024))).isEqualTo("""
                boom.drl: the file is longer than 256 KB
                A rule file is a page or two: keep one thesis or risk factor in it.
                """);
    }

    @Test
    void characters_that_cannot_be_seen_are_refused_even_in_comments() {
        assertThat(said(rule("Metric( id == \"sales\" ) // \u202Edetrevni"))).isEqualTo("""
                        boom.drl:4:32: the invisible character U+202E
                           4 |     Metric( id == "sales" ) // \uFFFDdetrevni
                                                              ^
                        Remove it.
                        """);
    }

    @Test
    void a_name_that_is_too_long() {
        assertThat(said(rule("Metric( id == \"sales\" )").replace("\"A\"", "\"" + "A".repeat(121) + "\"")))
                .startsWith(
                        "boom.drl:1:6: the rule's name is empty, too long or holds characters that cannot be seen\n");
    }

    @Test
    void all_rules_of_a_file_are_read_before_the_first_problem_is_told() {
        String bad = rule("Metric( id == \"sales\", value >= 1 )");

        assertThat(said(bad + bad + bad).lines().filter(line -> line.startsWith("boom.drl:")))
                .containsExactly(
                        "boom.drl:4:37: the number 1 stands in a rule",
                        "boom.drl:11:37: the number 1 stands in a rule",
                        "boom.drl:18:37: the number 1 stands in a rule");
    }

    private static Rule only(String text) {
        return RuleParser.parse("boom.drl", text).value().orElseThrow().get(0);
    }

    private static Place at(int line, int column) {
        return new Place("boom.drl", line, column);
    }

    private static String written(Expression expression) {
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return "(%s %s %s)"
                    .formatted(written(arithmetic.left()), arithmetic.sign().text(), written(arithmetic.right()));
        }
        return ((Expression.Of) expression).property().word();
    }
}
