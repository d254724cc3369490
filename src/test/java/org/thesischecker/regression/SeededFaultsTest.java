package org.thesischecker.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.book.Cases;
import org.thesischecker.book.CasesLoader;
import org.thesischecker.book.Subject;
import org.thesischecker.source.EditedFolder;

/**
 * Faults that a maintainer could make by an honest mistake, each made by hand in a copy of the shipped book: the cases catch
 * every one. They are not made by the program that makes mutants, and many are of kinds that it does not know.
 */
class SeededFaultsTest {

    private static final Path BOOK = Path.of("rules", "citic-2025h2-technology");

    /** The file, the rule or threshold after whose id it stands, the mistake, what was there, and what is there now. */
    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "theses/csp-capex-2025.drl",
                        "full-year",
                        "the year of the period is wrong",
                        "period == \"2025\"",
                        "period == \"2024\""),
                fault(
                        "theses/csp-capex-2025.drl",
                        "short-of-forecast",
                        "exactly the forecast counts as short",
                        "atMost < $forecast",
                        "atMost <= $forecast"),
                fault(
                        "theses/csp-capex-2025.drl",
                        "on-pace",
                        "what is left is taken the wrong way round",
                        "$forecast - $sofar",
                        "$sofar - $forecast"),
                fault(
                        "theses/csp-capex-2025.drl",
                        "behind-the-path",
                        "the step of the path is forgotten",
                        "value * $step * $left",
                        "value * $left"),
                fault("theses/csp-capex-2025.yaml", "step-up", "the decimal point slips", "value: 1.27", "value: 12.7"),
                fault(
                        "theses/csp-capex-2025.yaml",
                        "exposures",
                        "the shortfall of spending is only noted",
                        "effect: at-risk",
                        "effect: noted"),
                fault(
                        "theses/ai-investment-main-line.drl",
                        "does-not-lead",
                        "both sectors have to be without a lead",
                        "or Observation",
                        "and Observation"),
                fault(
                        "theses/ai-investment-main-line.drl",
                        "leads",
                        "one sector is copied and its name not changed",
                        "ashare_electronics.year_return",
                        "ashare_communications.year_return"),
                fault(
                        "theses/ai-investment-main-line.drl",
                        "no-gain",
                        "the wrong end of a bound",
                        "atMost <= $report",
                        "atLeast <= $report"),
                fault(
                        "theses/china-tech-cheaper.drl",
                        "below-composite",
                        "as dear counts as cheaper",
                        "value > $china",
                        "value >= $china"),
                fault(
                        "theses/china-tech-cheaper.drl",
                        "ends-not-below",
                        "the end of the year only puts at risk",
                        "breaks",
                        "putsAtRisk"),
                fault(
                        "theses/cloud-demand-boom.drl",
                        "second-half-booms",
                        "the better quarter instead of the average",
                        "average( $growth )",
                        "max( $growth )"),
                fault(
                        "theses/cloud-demand-boom.drl",
                        "second-half-slower",
                        "the quarters are one too early",
                        "( \"2025Q3\", \"2025Q4\" )",
                        "( \"2025Q2\", \"2025Q3\" )"),
                fault("theses/deepseek-r2-release.drl", "not-out", "a not is lost", "not Event(", "exists Event("),
                fault(
                        "theses/deepseek-r2-release.drl",
                        "late",
                        "a release counts as none",
                        "happened == false",
                        "happened == true"),
                fault(
                        "theses/deepseek-r2-release.drl",
                        "released",
                        "the first day of the half does not count",
                        "day >= \"2025-07-01\"",
                        "day > \"2025-07-01\""),
                fault("theses/gpt-5-release.drl", "too-late", "a year too late", "\"2025-12-31\"", "\"2026-12-31\""),
                fault(
                        "theses/hk-tech-outperformance.drl",
                        "ahead",
                        "each index is held against the base of the other",
                        "value / $hstechBase > $nasdaq / $nasdaqBase",
                        "value / $nasdaqBase > $nasdaq / $hstechBase"),
                fault(
                        "theses/hk-tech-outperformance.drl",
                        "ends-not-ahead",
                        "level is neither ahead nor behind",
                        "value / $hstechBase <= ",
                        "value / $hstechBase < "),
                fault(
                        "theses/eu-ev-restrictions-turning-point.drl",
                        "undertaking-in-time",
                        "an undertaking is never too late",
                        ", day <= $until",
                        ""),
                fault(
                        "theses/eu-ev-restrictions-turning-point.drl",
                        "formal-step",
                        "one step is named twice",
                        "eu.ev_undertaking.guidance_issued",
                        "eu.ev_undertaking.review_opened"),
                fault(
                        "theses/domestic-compute-acceleration.drl",
                        "output-plans",
                        "the years change places",
                        "value / $now",
                        "$now / value"),
                fault(
                        "theses/domestic-compute-acceleration.drl",
                        "rival-returns",
                        "nothing new counts as a return",
                        "value > previous",
                        "value >= previous"),
                fault(
                        "theses/l2plus-penetration-doubles.drl",
                        "doubled",
                        "another month is the base",
                        "period == \"2024-10\"",
                        "period == \"2024-12\""),
                fault(
                        "theses/noa-share-35.drl",
                        "first-half-enough",
                        "the year's threshold for the half",
                        "id == \"first-half\"",
                        "id == \"full-year\""),
                fault("theses/noa-share-35.yaml", "full-year", "a ratio for percent", "value: 35", "value: 0.35"),
                fault(
                        "theses/auto-exports-2025.yaml",
                        "full-year",
                        "two digits change places",
                        "value: 6.74",
                        "value: 6.47"),
                fault(
                        "theses/tencent-keeps-investing.drl",
                        "quarter-grows",
                        "on track so far is taken for good",
                        "confirms",
                        "fulfils"),
                fault(
                        "theses/tencent-keeps-investing.drl",
                        "year-above",
                        "another company's figure",
                        "tencent.capex.annual",
                        "alibaba.capex.annual"),
                fault(
                        "risk-factors/cloud-capex-shortfall.drl",
                        "us-guided-below",
                        "what was spent for what was guided",
                        "Forecast(",
                        "Observation("),
                fault(
                        "risk-factors/cloud-capex-shortfall.drl",
                        "china-misses",
                        "the wrong part of the factor",
                        "watches \"china\"",
                        "watches \"us\""),
                fault(
                        "risk-factors/macro-recovery-shortfall.drl",
                        "manufacturing-contracts",
                        "one month is enough",
                        ", previous < $line",
                        ""),
                fault(
                        "risk-factors/ai-investment-cycle.drl",
                        "chinese-shrink",
                        "one company is copied and its name not changed",
                        "tencent.capex_yoy.quarter",
                        "alibaba.capex_yoy.quarter"),
                fault(
                        "risk-factors/ai-investment-cycle.drl",
                        "guided-down",
                        "guidance of the wrong year",
                        "period == \"2026\"",
                        "period == \"2025\""),
                fault(
                        "risk-factors/trade-friction.drl",
                        "batteries-shrink",
                        "exactly the threshold does not count",
                        "value <= $marked",
                        "value < $marked"),
                fault("risk-factors/trade-friction.yaml", "exports-shrink", "the sign is lost", "value: -", "value: "),
                fault(
                        "risk-factors/geopolitics.drl",
                        "tsmc-waiver",
                        "another measure",
                        "export_control.veu_revoked_tsmc_nanjing",
                        "export_control.veu_revoked_korean_intel"));
    }

    private static Arguments fault(String file, String after, String mistake, String right, String wrong) {
        return arguments(file, after, mistake, right, wrong);
    }

    @Test
    void there_are_at_least_thirty() {
        assertThat(faults()).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("faults")
    void the_cases_catch(String file, String after, String mistake, String right, String wrong, @TempDir Path copies) {
        EditedFolder copy = EditedFolder.copyOf(BOOK, copies.resolve("book"));
        copy.with(file, faulty(copy.content(file), after, right, wrong));

        List<CaseResult> failed = results(copy.path(), file).stream()
                .filter(result -> result.outcome() == Outcome.FAILED)
                .toList();

        assertThat(failed).as(mistake).isNotEmpty();
    }

    @Test
    void without_a_fault_they_pass() {
        assertThat(results(BOOK, "theses/csp-capex-2025.drl"))
                .isNotEmpty()
                .allMatch(result -> result.outcome() == Outcome.PASSED);
    }

    private static String faulty(String text, String after, String right, String wrong) {
        int from = Math.max(text.indexOf("@id( " + after + " )"), text.indexOf(after + ":"));
        int at = text.indexOf(right, from);
        assertThat(from).as(after).isNotNegative();
        assertThat(at).as(right).isNotNegative();
        return text.substring(0, at) + wrong + text.substring(at + right.length());
    }

    private static List<CaseResult> results(Path folder, String file) {
        Book book = BookWithCases.loaded(BookLoader.load(folder, Shipped.DICTIONARY));
        String id = Path.of(file).getFileName().toString().replaceAll("[.].*", "");
        Subject subject = book.subject(id).orElseThrow();
        Path cases = folder.resolve(file).resolveSibling(id + ".cases.yaml");
        Cases all = BookWithCases.loaded(CasesLoader.load(cases, subject, book, Shipped.DICTIONARY));
        return RuleTests.run(book, Shipped.KNOWN, List.of(all)).results();
    }
}
