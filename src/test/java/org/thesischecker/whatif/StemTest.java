package org.thesischecker.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thesischecker.facts.Observations;

/** Which metrics of the shipped dictionary are figures of the same thing. */
class StemTest {

    private static final List<String> IDS = Observations.load(List.of(Path.of("facts")))
            .value()
            .orElseThrow()
            .dictionary()
            .ids();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "csp4.capex_total.annual csp4.capex_total.quarter csp4.capex_total.ytd csp4.capex_total_yoy.quarter",
                "china.auto_exports.total.annual china.auto_exports.total.month china.auto_exports.total.rest_last_year "
                        + "china.auto_exports.total.ytd china.auto_exports.total.ytd_yoy "
                        + "china.auto_exports.total.yoy.month",
                "alibaba.capex.annual alibaba.capex.quarter alibaba.capex_vs_consensus.quarter alibaba.capex_yoy.quarter",
                "innolight.revenue.quarter innolight.revenue.yoy.quarter",
                "hstech.level hstech.pe_percentile_since_2023 hstech.pe_ttm hstech.ytd_return",
                "doubao.daily_tokens doubao.daily_tokens.change_since_may",
                "model_gap.arena.day model_gap.arena.month"
            })
    void figures_of_the_same_thing_have_one_stem(String line) {
        List<String> siblings = List.of(line.split(" "));
        String stem = Stem.of(siblings.get(0));

        Stream<String> same = IDS.stream().filter(id -> Stem.of(id).equals(stem));

        assertThat(same).containsExactlyInAnyOrderElementsOf(siblings);
    }

    @ParameterizedTest
    @CsvSource({
        "tencent.games_yoy, tencent.domestic_games_yoy",
        "mcp.public_servers, mcp.sdk_downloads",
        "csp4.capex_total.quarter, csp4.capex_total_ex_leases.quarter",
        "china.noa_penetration.ggai.ytd, china.noa_penetration.horizon.annual",
        "china.auto_exports.total.ytd, china.auto_exports.nev.ytd",
        "horizon.shipments.half, horizon.shipments.mid_high.half"
    })
    void other_things_have_another_stem(String one, String other) {
        assertThat(IDS).contains(one, other);
        assertThat(Stem.of(one)).isNotEqualTo(Stem.of(other));
    }

    @Test
    void a_metric_that_is_nothing_but_a_look_keeps_its_first_word() {
        assertThat(Stem.of("level")).isEqualTo("level");
        assertThat(Stem.of("level.month")).isEqualTo("level");
    }
}
