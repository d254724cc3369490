package org.thesischecker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thesischecker.book.FactType;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Verdict;

class WorldTest {

    private final SmallWorld small =
            new SmallWorld().reading("tea.cups", "2025-08", "41").reading("tea.price", "2025-08", "2");
    private final World world = small.world();

    @Test
    void with_another_row_a_world_has_the_facts_of_one_that_was_made_with_it() {
        World changed = world.replacing(rows("tea.cups", "2025-08", "45"));

        assertThat(facts(changed, "tea.cups")).isEqualTo(facts(made("45"), "tea.cups"));
        assertThat(facts(changed, "tea.price")).isEqualTo(facts(made("45"), "tea.price"));
        assertThat(changed.facts().sha256()).isEqualTo(made("45").facts().sha256());
    }

    @Test
    void a_row_replaced_twice_is_the_one_that_came_last() {
        World changed = world.replacing(rows("tea.cups", "2025-08", "45")).replacing(rows("tea.cups", "2025-08", "47"));

        assertThat(facts(changed, "tea.cups")).isEqualTo(facts(made("47"), "tea.cups"));
    }

    @Test
    void rows_of_two_metrics_replaced_one_after_the_other_are_both_there() {
        World changed = world.replacing(rows("tea.cups", "2025-08", "45")).replacing(rows("tea.price", "2025-09", "3"));

        assertThat(facts(changed, "tea.cups")).isEqualTo(facts(made("45"), "tea.cups"));
        assertThat(facts(changed, "tea.price")).hasSize(2);
        assertThat(facts(world, "tea.price")).hasSize(1);
    }

    @Test
    void where_another_stands_moves_nothing_else() {
        World.ThesisStanding standing = new World.ThesisStanding(Verdict.BROKEN, true);
        World.FactorStanding fired = new World.FactorStanding(FactorState.FIRED, List.of(), true);

        World changed = world.with("tea", standing).with("drought", fired);

        assertThat(changed.theses()).isEqualTo(Map.of("tea", standing));
        assertThat(changed.factors()).isEqualTo(Map.of("drought", fired));
        assertThat(facts(changed, "tea.cups")).isEqualTo(facts(world, "tea.cups"));
        assertThat(world.theses()).isEmpty();
        assertThat(world.factors()).isEmpty();
    }

    private static World made(String cups) {
        return new SmallWorld()
                .reading("tea.cups", "2025-08", cups)
                .reading("tea.price", "2025-08", "2")
                .world();
    }

    private static List<Observation> rows(String metric, String period, String value) {
        return new SmallWorld().reading(metric, period, value).rows();
    }

    private static List<Candidate> facts(World of, String metric) {
        return of.readings().of(FactType.OBSERVATION, metric);
    }
}
