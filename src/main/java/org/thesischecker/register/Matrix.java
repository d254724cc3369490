package org.thesischecker.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.Cases;
import org.thesischecker.book.Report;
import org.thesischecker.book.Subject;
import org.thesischecker.ledger.Kept;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.RecordedRun;
import org.thesischecker.model.Effect;

/**
 * What of a report is judged by what: each place with its theses and risk factors, their rules and cases and where they
 * stood last, and with what no rule can judge. What is of several places stands at each.
 */
public record Matrix(List<Row> rows) {

    public Matrix {
        rows = List.copyOf(rows);
    }

    /** What stands at a place. */
    public enum Kind {
        THESIS,
        RISK_FACTOR,
        /** A claim that no rule can judge. */
        NOT_ENCODABLE,
        /** A number that the report prints as fact, which is looked up and judged by no rule. */
        PRINTED,
        /** The book has nothing from this place. */
        NOTHING
    }

    /**
     * Something of a place in a report.
     *
     * @param id of the thesis, risk factor, claim or number; empty where there is nothing
     * @param rules with what each says
     * @param cases how many rule tests there are
     * @param stoodOrNull where it stood in the last run until the end of the period; absent where that is not known
     * @param unknown why it is not known; empty where it is
     * @param why why no rule judges it; empty where rules do
     */
    public record Row(
            String book,
            String place,
            String description,
            Kind kind,
            String id,
            String title,
            List<RuleOf> rules,
            int cases,
            @Nullable Stood stoodOrNull,
            String unknown,
            String why) {

        public Optional<Stood> stood() {
            return Optional.ofNullable(stoodOrNull);
        }
    }

    /** A verdict or state in a run. */
    public record Stood(String word, RecordedRun run) {}

    /** A rule. */
    public record RuleOf(String id, Effect effect, String name) {}

    /**
     * The matrix of a book.
     *
     * @param all the runs of a ledger
     */
    public static List<Row> of(Book book, List<Cases> cases, Ledger ledger, List<RecordedRun> all, Window window) {
        Optional<RecordedRun> last = all.stream()
                .filter(run -> run.entry().books().containsKey(book.id()))
                .filter(run -> !run.entry().asOf().isAfter(window.to()))
                .max(Comparator.comparing((RecordedRun run) -> run.entry().asOf())
                        .thenComparing(RecordedRun::number));
        Map<String, String> standings = last.map(run -> Standings.of(new Kept(ledger, run.entry()), book.id()))
                .orElse(Map.of());
        String unknown = last.map(
                        run -> "run %d does not tell: it had no such thesis or risk factor".formatted(run.number()))
                .orElse("no run of this book is recorded until then");
        List<Row> rows = new ArrayList<>();
        book.report().places().forEach((place, description) -> {
            List<Row> here = Stream.concat(
                            judged(book, place, description, cases, standings, last, unknown), unjudged(book, place))
                    .toList();
            rows.addAll(here);
            if (here.isEmpty()) {
                rows.add(bare(book, place, Kind.NOTHING, "", "", "the book has nothing from this place"));
            }
        });
        return rows;
    }

    private static Stream<Row> judged(
            Book book,
            String place,
            String description,
            List<Cases> cases,
            Map<String, String> standings,
            Optional<RecordedRun> last,
            String unknown) {
        return Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream())
                .filter(subject -> Report.cited(places(subject)).contains(place))
                .map(subject -> new Row(
                        book.id(),
                        place,
                        description,
                        subject instanceof Subject.OfThesis ? Kind.THESIS : Kind.RISK_FACTOR,
                        subject.id(),
                        title(subject),
                        subject.rules().stream()
                                .map(rule -> new RuleOf(rule.id(), rule.effect(), rule.name()))
                                .toList(),
                        cases.stream()
                                .filter(one -> one.subject().equals(subject.id()))
                                .mapToInt(one -> one.cases().size())
                                .sum(),
                        stood(standings.get(subject.id()), last),
                        standings.containsKey(subject.id()) ? "" : unknown,
                        ""));
    }

    private static @Nullable Stood stood(@Nullable String word, Optional<RecordedRun> last) {
        return word == null ? null : last.map(run -> new Stood(word, run)).orElse(null);
    }

    private static Stream<Row> unjudged(Book book, String place) {
        Report report = book.report();
        Stream<Row> claims = report.notEncodable().stream()
                .filter(claim -> Report.cited(claim.reportPlace()).contains(place))
                .map(claim -> bare(book, place, Kind.NOT_ENCODABLE, claim.id(), claim.claim(), claim.reason()));
        Stream<Row> printed = report.printed().stream()
                .filter(number -> Report.cited(number.reportPlace()).contains(place))
                .map(number -> bare(
                        book,
                        place,
                        Kind.PRINTED,
                        number.id(),
                        number.statement(),
                        "a number about the past: looked up among the facts, see the errata"));
        return Stream.concat(claims, printed);
    }

    private static Row bare(Book book, String place, Kind kind, String id, String title, String why) {
        String description = book.report().places().getOrDefault(place, "");
        return new Row(book.id(), place, description, kind, id, title, List.of(), 0, null, "no rule judges it", why);
    }

    private static String places(Subject subject) {
        return subject instanceof Subject.OfThesis thesis
                ? thesis.thesis().reportPlace()
                : ((Subject.OfRiskFactor) subject).riskFactor().reportPlace();
    }

    private static String title(Subject subject) {
        return subject instanceof Subject.OfThesis thesis
                ? thesis.thesis().title()
                : ((Subject.OfRiskFactor) subject).riskFactor().title();
    }
}
