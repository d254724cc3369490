package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.book.SmallWorld.riskFactor;
import static org.thesischecker.book.SmallWorld.rule;
import static org.thesischecker.book.SmallWorld.said;

import org.junit.jupiter.api.Test;

/** What rules may ask of other theses and of risk factors, and what they may say themselves. */
class StandingInRulesTest {

    @Test
    void what_could_not_be_judged_is_not_asked_for() {
        assertThat(said(rule("""
                Verdict( thesis == "bust", verdict == "UNVERIFIED" )
                RiskFactor( id == "storm", state in ( "FIRED", "UNVERIFIED" ) )
                """, "putsAtRisk"))).isEqualTo("""
                boom.drl:4:43: a rule asks for UNVERIFIED
                   4 |     Verdict( thesis == "bust", verdict == "UNVERIFIED" )
                                                                 ^^^^^^^^^^^^
                What could not be judged proves nothing, for or against.

                boom.drl:5:52: a rule asks for UNVERIFIED
                   5 |     RiskFactor( id == "storm", state in ( "FIRED", "UNVERIFIED" ) )
                                                                          ^^^^^^^^^^^^
                What could not be judged proves nothing, for or against.
                """);
    }

    @Test
    void a_thesis_that_fires() {
        assertThat(said(rule("Metric( id == \"sales\", value >= previous )", "fires")))
                .isEqualTo("""
                boom.drl:6:5: a rule of the thesis says "fires"
                   6 |     fires
                           ^^^^^
                A thesis's rule fulfils, confirms, putsAtRisk or breaks; a risk factor's fires or watches.
                """);
    }

    @Test
    void a_risk_factor_that_confirms() {
        assertThat(said(rule("Metric( id == \"sales\", value >= previous )", "confirms"), riskFactor()))
                .isEqualTo("""
                boom.drl:6:5: a rule of the risk factor says "confirms"
                   6 |     confirms
                           ^^^^^^^^
                A thesis's rule fulfils, confirms, putsAtRisk or breaks; a risk factor's fires or watches.
                """);
    }

    @Test
    void a_risk_factor_without_its_part() {
        assertThat(said(rule("Metric( id == \"sales\", value <= previous )", "fires"), riskFactor()))
                .isEqualTo("""
                boom.drl:6:5: the rule does not say which part of the risk factor it fires
                   6 |     fires
                           ^^^^^
                Write fires "china", or another part: china, us.
                """);
    }

    @Test
    void a_risk_factor_with_an_unknown_part() {
        assertThat(said(rule("Metric( id == \"sales\", value <= previous )", "fires \"usa\""), riskFactor()))
                .isEqualTo("""
                boom.drl:6:11: unknown part "usa"
                   6 |     fires "usa"
                                 ^^^^^
                Parts are named in the risk factor's YAML file. Did you mean "us"?
                """);
    }

    @Test
    void a_confirming_rule_asks_for_a_verdict_at_risk() {
        assertThat(said(rule("Verdict( thesis == \"bust\", verdict == \"AT_RISK\" )")))
                .isEqualTo("""
                boom.drl:4:32: a rule that confirms may only ask for "CONFIRMED" or "BROKEN"
                   4 |     Verdict( thesis == "bust", verdict == "AT_RISK" )
                                                      ^^^^^^^
                With == or in. Any other can come about because a metric is missing, and would then decide this thesis.
                """);
    }

    @Test
    void a_breaking_rule_asks_for_any_other_verdict() {
        assertThat(said(rule("Verdict( thesis == \"bust\", verdict != \"CONFIRMED\" )", "breaks")))
                .isEqualTo("""
                boom.drl:4:32: a rule that breaks may only ask for "CONFIRMED" or "BROKEN"
                   4 |     Verdict( thesis == "bust", verdict != "CONFIRMED" )
                                                      ^^^^^^^
                With == or in. Any other can come about because a metric is missing, and would then decide this thesis.
                """);
    }

    @Test
    void a_fulfilling_rule_asks_for_no_verdict() {
        assertThat(said(rule("Verdict( thesis == \"bust\" )", "fulfils"))).isEqualTo("""
                boom.drl:4:5: a rule that fulfils does not say which verdict it asks for
                   4 |     Verdict( thesis == "bust" )
                           ^^^^^^^
                It may ask for "CONFIRMED" or "BROKEN". Any other can come about because a metric is missing, and would then decide this thesis.
                """);
    }

    @Test
    void a_confirming_rule_binds_a_verdict() {
        assertThat(said(rule("""
                Verdict( thesis == "bust", verdict == "BROKEN", $v : verdict )
                """))).isEqualTo("""
                boom.drl:4:53: a rule that confirms may only ask for "CONFIRMED" or "BROKEN"
                   4 |     Verdict( thesis == "bust", verdict == "BROKEN", $v : verdict )
                                                                           ^^
                With == or in. Any other can come about because a metric is missing, and would then decide this thesis.
                """);
    }

    @Test
    void a_confirming_rule_asks_for_a_quiet_risk_factor() {
        assertThat(said(rule("RiskFactor( id == \"storm\", state == \"QUIET\" )")))
                .isEqualTo("""
                boom.drl:4:32: a rule that confirms may only ask for "FIRED"
                   4 |     RiskFactor( id == "storm", state == "QUIET" )
                                                      ^^^^^
                With == or in. Any other can come about because a metric is missing, and would then decide this thesis.
                """);
    }

    @Test
    void a_firing_rule_asks_for_a_verdict_at_risk() {
        assertThat(said(rule("Verdict( thesis == \"bust\", verdict == \"AT_RISK\" )", "fires \"china\""), riskFactor()))
                .isEqualTo("""
                boom.drl:4:32: a rule that fires may only ask for "CONFIRMED" or "BROKEN"
                   4 |     Verdict( thesis == "bust", verdict == "AT_RISK" )
                                                      ^^^^^^^
                With == or in. Any other can come about because a metric is missing, and would then fire this risk factor.
                """);
    }

    @Test
    void a_thesis_judged_on_itself() {
        assertThat(said(rule("Verdict( thesis in ( \"bust\", \"boom\" ), verdict == \"BROKEN\" )", "putsAtRisk")))
                .isEqualTo("""
                boom.drl:4:5: the thesis is judged on itself
                   4 |     Verdict( thesis in ( "bust", "boom" ), verdict == "BROKEN" )
                           ^^^^^^^
                Match what it rests on instead.
                """);
    }

    @Test
    void a_risk_factor_judged_on_itself() {
        assertThat(said(rule("""
                RiskFactor( id == "friction", part == "us", state == "WATCH" )
                """, "watches \"china\""), riskFactor())).isEqualTo("""
                boom.drl:4:5: the risk factor is judged on itself
                   4 |     RiskFactor( id == "friction", part == "us", state == "WATCH" )
                           ^^^^^^^^^^
                Match what it rests on instead.
                """);
    }
}
