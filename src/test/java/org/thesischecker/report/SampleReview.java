package org.thesischecker.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thesischecker.book.Book;
import org.thesischecker.book.Report;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Comparison;
import org.thesischecker.model.Effect;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Exposure;
import org.thesischecker.model.ExposureEffect;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Forecast;
import org.thesischecker.model.Grade;
import org.thesischecker.model.Mark;
import org.thesischecker.model.MeantAs;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Origin;
import org.thesischecker.model.Outcome;
import org.thesischecker.model.Period;
import org.thesischecker.model.Place;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Remark;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.model.RiskFactor;
import org.thesischecker.model.Status;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.ThesisKind;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Unit;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.ForecastAccuracy;
import org.thesischecker.review.Resolution;
import org.thesischecker.review.Review;
import org.thesischecker.review.RiskFactorReview;
import org.thesischecker.review.ThesisReview;

/** A review made by hand, with a thesis for each verdict and a factor for each state. All of it is made up. */
final class SampleReview {

    static final Unit CUPS = new Unit("million_cups");
    private static final Place PLACE = new Place("rules/tea/theses/x.drl", 7, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 2, 28);
    private static final LocalDate REPORT_DAY = LocalDate.of(2025, 5, 29);
    private static final String HASH = "0123456789abcdef".repeat(4);

    private SampleReview() {}

    static Review review() {
        BookReview book = new BookReview(
                book(),
                List.of(failed(), atRisk(), confirmed(), unverified()),
                List.of(fired(), watched(), unverifiedFactor(), quiet()),
                List.of(
                        new BookReview.PrintedCheck(
                                book().report().printed().get(0),
                                reading("tea.price_growth", "2025Q1", "3.1", Unit.PERCENT),
                                decimal("0.9")),
                        new BookReview.PrintedCheck(book().report().printed().get(1), null, null)));
        return new Review(AS_OF, View.PUBLISHED, LocalDate.of(2026, 2, 26), HASH, List.of(book));
    }

    private static Book book() {
        Report report = new Report(
                "Tea outlook, second half of 2025",
                "Made-up Brokers",
                REPORT_DAY,
                Map.of("A", "first part"),
                List.of(
                        new Report.Printed(
                                "price-growth",
                                "Tea became dearer by four percent",
                                "A 1",
                                "tea.price_growth",
                                Period.parse("2025Q1"),
                                decimal("4"),
                                Unit.PERCENT,
                                "another base month",
                                PLACE),
                        new Report.Printed(
                                "export-value",
                                "Exports were worth a billion",
                                "A 2",
                                "tea.export_value",
                                Period.parse("2024"),
                                decimal("1"),
                                new Unit("USD_bn"),
                                "",
                                PLACE)),
                List.of(new Report.NotEncodable(
                        "tea-happiness", "Tea makes happy", "A 3", "Nobody measures it; a survey would have to ask.")),
                PLACE);
        return new Book("tea-2025h2", report, List.of(), List.of(), List.of(), HASH);
    }

    private static ThesisReview failed() {
        Finding finding = finding(
                "out-by-december",
                Effect.BREAKS,
                "The new kettle was not out at the end of December",
                List.of(new Evidence.OfReading(
                        reading("kettle.released", "2025-12-30", "0", Unit.BOOLEAN),
                        List.of(Mark.REPORT_AUTHOR),
                        List.of())),
                List.of());
        return thesis("kettle-release", "The new kettle comes out in 2025", null, List.of())
                .review(
                        Verdict.BROKEN,
                        resolved(Outcome.FAILED),
                        List.of(finding),
                        List.of(),
                        List.of(),
                        Set.of(),
                        null);
    }

    private static ThesisReview atRisk() {
        return thesis(
                        "tea-import-growth",
                        "Imports grow",
                        null,
                        List.of(new Remark(
                                LocalDate.of(2026, 1, 5),
                                "tea-desk",
                                "The port strike is over; wait for the January figures.")))
                .review(
                        Verdict.AT_RISK,
                        new Resolution(ResolutionState.OPEN, LocalDate.of(2026, 4, 30), null, false),
                        List.of(),
                        List.of(new ThesisReview.ExposureState(
                                "drought", "south", FactorState.FIRED, ExposureEffect.AT_RISK)),
                        List.of(new Unverified("tea.imports.month 2026-01", Reason.NOT_DUE, false, "due 2026-03-10")),
                        Set.of(),
                        null);
    }

    private static ThesisReview confirmed() {
        Forecast forecast = new Forecast(
                "tea.cups.annual", Period.parse("2025"), decimal("6.74"), decimal("6.74"), CUPS, MeantAs.FLOOR, PLACE);
        Observation outcome = reading("tea.cups.annual", "2025", "7.098", CUPS);
        Observation printed = reading("tea.cups.annual", "2025", "70.98", CUPS);
        Finding finding = finding(
                "full-year",
                Effect.FULFILS,
                "The cups of the year reach the report's forecast",
                List.of(
                        new Evidence.OfThreshold(threshold("full-year", "6.74", CUPS), true),
                        new Evidence.OfReading(outcome, List.of(Mark.ERRATUM), List.of(printed))),
                List.of(new Comparison(side("tea.cups.annual 2025", "7.098", CUPS), side("full-year", "6.74", CUPS))));
        return thesis("tea-cups-2025", "6.74 million cups in 2025", forecast, List.of())
                .review(
                        Verdict.CONFIRMED,
                        resolved(Outcome.HELD),
                        List.of(finding),
                        List.of(new ThesisReview.ExposureState(
                                "sugar-shortage", "", FactorState.QUIET, ExposureEffect.NOTED)),
                        List.of(),
                        Set.of(),
                        new ForecastAccuracy(
                                forecast,
                                outcome,
                                decimal("0.358"),
                                decimal("5.311572700296735905044510385756677"),
                                ForecastAccuracy.Direction.ABOVE));
    }

    private static ThesisReview unverified() {
        return thesis("water-quality", "Water gets softer", null, List.of())
                .review(
                        Verdict.UNVERIFIED,
                        new Resolution(ResolutionState.OVERDUE, LocalDate.of(2026, 1, 31), null, false),
                        List.of(),
                        List.of(),
                        List.of(
                                new Unverified(
                                        "water.hardness.month 2025-12", Reason.MISSING, true, "due since 2026-01-20"),
                                new Unverified("water.survey", Reason.LOW_GRADE, true, "grade C only")),
                        Set.of(Verdict.BROKEN, Verdict.CONFIRMED),
                        null);
    }

    private static RiskFactorReview fired() {
        Finding finding = new Finding(
                "dry-south",
                Effect.FIRES,
                "south",
                "Less than half of the usual rain fell in the south",
                List.of(Mark.STALE),
                List.of(
                        new Evidence.OfReading(
                                reading("rain.south", "2025-11", "0.448", Unit.RATIO), List.of(Mark.STALE), List.of()),
                        new Evidence.OfThreshold(threshold("half", "0.5", Unit.RATIO), true),
                        new Evidence.Computed(
                                "$rain / $usual",
                                decimal("0.3333333333333333333333333333333333"),
                                Unit.RATIO,
                                List.of("rain.south", "rain.usual"))),
                List.of(new Comparison(
                        new Comparison.Side(
                                "", "$rain / $usual", decimal("0.3333333333333333333333333333333333"), Unit.RATIO),
                        side("half", "0.5", Unit.RATIO))),
                PLACE);
        return factor(
                "drought",
                "Drought in the growing regions",
                FactorState.FIRED,
                List.of(
                        new RiskFactorReview.PartState("south", FactorState.FIRED),
                        new RiskFactorReview.PartState("north", FactorState.UNVERIFIED)),
                List.of(finding),
                List.of(new Unverified("rain.north", Reason.MISSING, true, "")),
                List.of(new RiskFactorReview.ExposedThesis("tea-import-growth", "south", ExposureEffect.AT_RISK)));
    }

    private static RiskFactorReview watched() {
        Finding finding = new Finding(
                "softer-demand",
                Effect.WATCHES,
                "",
                "Demand grew less than in the year before",
                List.of(),
                List.of(new Evidence.OfReading(
                        reading("tea.demand_growth", "2025", "-3.80", Unit.PERCENT), List.of(), List.of())),
                List.of(),
                PLACE);
        return factor(
                "demand-shortfall",
                "Demand falls short",
                FactorState.WATCH,
                List.of(),
                List.of(finding),
                List.of(),
                List.of());
    }

    private static RiskFactorReview unverifiedFactor() {
        return factor(
                "kettle-law",
                "Kettles are forbidden",
                FactorState.UNVERIFIED,
                List.of(),
                List.of(),
                List.of(new Unverified("kettle.ban", Reason.MISSING, true, "no reading says that it has not happened")),
                List.of());
    }

    private static RiskFactorReview quiet() {
        return factor(
                "sugar-shortage",
                "Sugar runs out",
                FactorState.QUIET,
                List.of(),
                List.of(),
                List.of(),
                List.of(new RiskFactorReview.ExposedThesis("tea-cups-2025", "", ExposureEffect.NOTED)));
    }

    private static RiskFactorReview factor(
            String id,
            String title,
            FactorState state,
            List<RiskFactorReview.PartState> parts,
            List<Finding> findings,
            List<Unverified> unverified,
            List<RiskFactorReview.ExposedThesis> exposed) {
        RiskFactor factor = new RiskFactor(
                id,
                title,
                title + ", says the report.",
                "R 1",
                !id.equals("sugar-shortage"),
                Map.of(),
                Map.of(),
                List.of(new RiskFactor.Overlap("demand-shortfall", "dear tea is tea not drunk")),
                List.of(),
                id.equals("drought") ? "weather-desk" : "tea-desk",
                List.of("tea"),
                PLACE);
        return new RiskFactorReview("tea-2025h2", factor, state, parts, findings, unverified, exposed);
    }

    private static Finding finding(
            String rule, Effect effect, String statement, List<Evidence> evidence, List<Comparison> comparisons) {
        return new Finding(rule, effect, "", statement, List.of(), evidence, comparisons, PLACE);
    }

    private static Comparison.Side side(String name, String value, Unit unit) {
        return new Comparison.Side(name, "value", decimal(value), unit);
    }

    private static Resolution resolved(Outcome outcome) {
        return new Resolution(ResolutionState.RESOLVED, LocalDate.of(2026, 1, 31), outcome, outcome == Outcome.HELD);
    }

    private static Subject thesis(String id, String title, Forecast forecast, List<Remark> remarks) {
        return new Subject(new Thesis(
                id,
                title,
                title + ", in our words.",
                ThesisKind.FORECAST,
                "A 1",
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2026, 1, 31),
                forecast,
                Map.of("full-year", threshold("full-year", "6.74", CUPS)),
                List.of(new Exposure("drought", "south", ExposureEffect.AT_RISK, PLACE)),
                List.of(),
                Set.of(),
                List.of(),
                null,
                id.equals("kettle-release") ? "kettle-desk" : "tea-desk",
                List.of("tea"),
                remarks,
                PLACE));
    }

    private static Threshold threshold(String id, String value, Unit unit) {
        return new Threshold(id, decimal(value), unit, Origin.REPORT, "The report's own number.", AS_OF, PLACE);
    }

    static Observation reading(String metric, String period, String value, Unit unit) {
        return new Observation(
                metric,
                Period.parse(period),
                decimal(value),
                Bound.NONE,
                unit,
                LocalDate.of(2026, 1, 14),
                false,
                LocalDate.of(2026, 11, 24),
                Status.ACTUAL,
                Grade.A,
                "Tea Board",
                "https://example.org/a-very-long-address/that-is-wider-than-the-column/and-must-not-be-broken.html",
                "",
                PLACE);
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits);
    }

    private record Subject(Thesis thesis) {
        ThesisReview review(
                Verdict verdict,
                Resolution resolution,
                List<Finding> findings,
                List<ThesisReview.ExposureState> exposures,
                List<Unverified> unverified,
                Set<Verdict> possible,
                ForecastAccuracy accuracy) {
            return new ThesisReview(
                    "tea-2025h2",
                    thesis,
                    verdict,
                    verdict == Verdict.CONFIRMED,
                    resolution,
                    findings,
                    exposures,
                    unverified,
                    possible,
                    accuracy);
        }
    }
}
