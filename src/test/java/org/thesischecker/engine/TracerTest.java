package org.thesischecker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thesischecker.book.Property;
import org.thesischecker.engine.Trace.State;
import org.thesischecker.engine.Trace.Step;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Grade;

class TracerTest {

    @Test
    void every_condition_of_a_rule_that_holds_is_shown_with_the_values_that_were_tested() {
        Trace trace = new SmallWorld()
                .threshold("enough", "40", "cups")
                .threshold("other", "50", "cups")
                .reading("tea.cups", "2025-09", "45")
                .trace("""
                        Threshold( id == "enough", $enough : value )
                        Metric( id == "tea.cups", value >= $enough )
                        """);

        assertThat(lines(trace))
                .containsExactly(
                        "HOLDS Threshold( id == \"enough\", $enough : value )",
                        "  enough",
                        "    true id == \"enough\": enough, enough",
                        "    true $enough : value: 40 cups",
                        "HOLDS Metric( id == \"tea.cups\", value >= $enough )",
                        "  tea.cups 2025-09",
                        "    true id == \"tea.cups\": tea.cups, tea.cups",
                        "    true value >= $enough: 45 cups, 40 cups");
    }

    @Test
    void constraints_after_one_that_fails_are_still_tested() {
        Trace trace = new SmallWorld()
                .threshold("enough", "40", "cups")
                .reading("tea.cups", "2025-09", "45")
                .trace("""
                        Threshold( id == "enough", $enough : value )
                        Metric( id == "tea.cups", period >= "2025-10", value * remaining < $enough + $enough )
                        """);

        assertThat(lines(trace))
                .endsWith(
                        "HOLDS_NOT Metric( id == \"tea.cups\", period >= \"2025-10\", value * remaining < $enough + $enough )",
                        "  tea.cups 2025-09",
                        "    true id == \"tea.cups\": tea.cups, tea.cups",
                        "    false period >= \"2025-10\": 2025-09, 2025-10",
                        "    false value * remaining < $enough + $enough: 135 cups, 80 cups");
    }

    @Test
    void what_needs_a_variable_that_nothing_bound_is_not_reached_and_all_else_is_tested() {
        Trace trace = new SmallWorld()
                .threshold("enough", "40", "cups")
                .threshold("dear", "3", "percent")
                .reading("tea.price", "2025-09", "2")
                .trace("""
                        Thesis( state == "due" )
                        Metric( id == "tea.cups", $cups : value )
                        Threshold( id == "enough", value > $cups )
                        Threshold( id == "dear", $dear : value )
                        Metric( id == "tea.price", value < $dear )
                        """);

        assertThat(trace.steps())
                .extracting(Step::state)
                .containsExactly(State.HOLDS_NOT, State.HOLDS_NOT, State.NOT_REACHED, State.HOLDS, State.HOLDS);
        assertThat(trace.steps().get(2).unbound()).containsExactly("$cups");
    }

    @Test
    void a_reading_that_lacks_a_property_says_which() {
        Trace trace = new SmallWorld()
                .threshold("enough", "40", "cups")
                .reading("tea.cups", "2025-09", "45", Bound.AT_MOST, Grade.A)
                .trace("""
                        Threshold( id == "enough", $enough : value )
                        Metric( id == "tea.cups", atLeast >= $enough )
                        """);

        Attempt attempt = trace.steps().get(1).attempts().get(0);
        assertThat(attempt.lacking()).containsExactly(Property.AT_LEAST);
        assertThat(attempt.isComplete()).isFalse();
    }

    @Test
    void what_moves_nothing_is_not_tested() {
        Trace trace = new SmallWorld()
                .reading("tea.cups", "2025-09", "45", Bound.NONE, Grade.C)
                .trace("Metric( id == \"tea.cups\", value > previous )");

        assertThat(trace.steps().get(0).state()).isEqualTo(State.HOLDS_NOT);
        assertThat(trace.steps().get(0).attempts()).isEmpty();
    }

    @Test
    void the_readings_that_an_accumulate_counts_are_shown_also_when_one_is_missing() {
        SmallWorld world = new SmallWorld().threshold("enough", "70", "cups").reading("tea.cups", "2025-07", "30");
        String when = """
                Threshold( id == "enough", $enough : value )
                accumulate( Observation( metric == "tea.cups", period in ( "2025-07", "2025-08" ), $cups : value );
                    $sum : sum( $cups );
                    $sum > $enough )
                """;

        assertThat(world.trace(when).steps().get(1).results()).isEmpty();
        assertThat(lines(world.trace(when))).contains("    true $cups : value: 30 cups");

        world.reading("tea.cups", "2025-08", "41");

        assertThat(lines(world.trace(when)))
                .endsWith("  computed $sum : sum( $cups ): 71 cups", "  true $sum > $enough: 71 cups, 70 cups");
    }

    @Test
    void inside_a_not_each_condition_is_told_by_itself() {
        Trace trace = new SmallWorld()
                .threshold("dear", "3", "percent")
                .reading("tea.price", "2025-09", "4")
                .trace("""
                        Threshold( id == "dear", $dear : value )
                        not Metric( id == "tea.price", value >= $dear )
                        """);

        Step denial = trace.steps().get(1);
        assertThat(denial.state()).isEqualTo(State.HOLDS_NOT);
        assertThat(denial.inside()).extracting(Step::state).containsExactly(State.HOLDS);
    }

    @Test
    void a_forall_shows_the_reading_that_fails() {
        Trace trace = new SmallWorld()
                .threshold("enough", "40", "cups")
                .reading("tea.cups", "2025-08", "41")
                .reading("tea.cups", "2025-09", "39")
                .trace("""
                        Threshold( id == "enough", $enough : value )
                        forall( Observation( metric == "tea.cups", period in ( "2025-08", "2025-09" ) )
                                Observation( value >= $enough ) )
                        """);

        assertThat(trace.steps().get(1).state()).isEqualTo(State.HOLDS_NOT);
        assertThat(lines(trace)).contains("    false value >= $enough: 39 cups, 40 cups");
    }

    @Test
    void what_a_division_by_zero_leaves_undefined_is_not_complete() {
        Trace trace = new SmallWorld()
                .threshold("dear", "3", "ratio")
                .reading("tea.price", "2025-09", "0")
                .trace("""
                        Threshold( id == "dear", $dear : value )
                        Metric( id == "tea.price", value / value >= $dear )
                        """);

        assertThat(trace.steps().get(1).attempts().get(0).isComplete()).isFalse();
    }

    private static List<String> lines(Trace trace) {
        return trace.steps().stream().flatMap(step -> lines(step).stream()).toList();
    }

    private static List<String> lines(Step step) {
        List<String> lines = new java.util.ArrayList<>();
        lines.add(step.state() + " " + ConditionText.of(step.condition()));
        for (Attempt attempt : step.attempts()) {
            lines.add("  " + attempt.name());
            attempt.tested().forEach(tested -> lines.add("    " + line(tested)));
        }
        step.computed()
                .forEach(computed ->
                        lines.add("  computed " + ConditionText.of(computed.fold()) + ": " + text(computed.value())));
        step.results().forEach(tested -> lines.add("  " + line(tested)));
        return lines;
    }

    private static String line(Tested tested) {
        String right = tested.right().map(operand -> ", " + text(operand)).orElse("");
        return tested.holds() + " " + ConditionText.of(tested.constraint()) + ": "
                + tested.left().map(TracerTest::text).orElse("undefined") + right;
    }

    private static String text(Operand operand) {
        return operand.text() + operand.unit().map(unit -> " " + unit).orElse("");
    }
}
