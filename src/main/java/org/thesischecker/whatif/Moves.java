package org.thesischecker.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.thesischecker.model.Finding;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.Review;
import org.thesischecker.review.RiskFactorReview;
import org.thesischecker.review.ThesisReview;

/**
 * In what two reviews of the same books differ.
 *
 * @param theses those whose verdict or outcome differs
 * @param riskFactors those whose state, or that of a part, differs
 * @param rules those that keep their verdict or state, and to which other rules apply
 * @param stayingTheses how many theses keep verdict and outcome
 * @param stayingRiskFactors how many risk factors keep their state
 */
public record Moves(
        List<OfThesis> theses,
        List<OfRiskFactor> riskFactors,
        List<OfRules> rules,
        int stayingTheses,
        int stayingRiskFactors) {

    /** A thesis before and after. */
    public record OfThesis(ThesisReview before, ThesisReview after) {}

    /** A risk factor before and after. */
    public record OfRiskFactor(RiskFactorReview before, RiskFactorReview after) {}

    /**
     * A thesis or risk factor that stays what it was, on other grounds.
     *
     * @param state its verdict or state
     * @param more rules that apply now, by id
     * @param less rules that apply no longer, by id
     */
    public record OfRules(String book, String subject, String state, List<String> more, List<String> less) {}

    /** Compares two reviews of the same theses and risk factors. */
    public static Moves between(Review before, Review after) {
        List<OfThesis> theses = new ArrayList<>();
        List<OfRiskFactor> factors = new ArrayList<>();
        List<OfRules> rules = new ArrayList<>();
        int[] staying = new int[2];
        each(before, after, BookReview::theses, (was, is) -> {
            if (!Stand.of(was).equals(Stand.of(is))) {
                theses.add(new OfThesis(was, is));
                return;
            }
            staying[0]++;
            rules(is.book(), is.thesis().id(), is.verdict().name(), was.findings(), is.findings())
                    .ifPresent(rules::add);
        });
        each(before, after, BookReview::riskFactors, (was, is) -> {
            if (!Stand.of(was).equals(Stand.of(is))) {
                factors.add(new OfRiskFactor(was, is));
                return;
            }
            staying[1]++;
            rules(is.book(), is.riskFactor().id(), is.state().name(), was.findings(), is.findings())
                    .ifPresent(rules::add);
        });
        return new Moves(List.copyOf(theses), List.copyOf(factors), List.copyOf(rules), staying[0], staying[1]);
    }

    /** Whether nothing moves: no verdict, no outcome, no state. */
    public boolean isNone() {
        return theses.isEmpty() && riskFactors.isEmpty();
    }

    private static Optional<OfRules> rules(
            String book, String subject, String state, List<Finding> was, List<Finding> is) {
        List<String> before =
                was.stream().map(Finding::rule).distinct().sorted().toList();
        List<String> after = is.stream().map(Finding::rule).distinct().sorted().toList();
        List<String> more =
                after.stream().filter(rule -> !before.contains(rule)).toList();
        List<String> less =
                before.stream().filter(rule -> !after.contains(rule)).toList();
        return more.isEmpty() && less.isEmpty()
                ? Optional.empty()
                : Optional.of(new OfRules(book, subject, state, more, less));
    }

    private static <T> void each(
            Review before, Review after, Function<BookReview, List<T>> part, BiConsumer<T, T> pair) {
        for (int book = 0; book < before.books().size(); book++) {
            List<T> was = part.apply(before.books().get(book));
            List<T> is = part.apply(after.books().get(book));
            for (int index = 0; index < was.size(); index++) {
                pair.accept(was.get(index), is.get(index));
            }
        }
    }
}
