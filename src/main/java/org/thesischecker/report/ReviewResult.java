package org.thesischecker.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.facts.FactSet;
import org.thesischecker.history.Changes;
import org.thesischecker.history.History;
import org.thesischecker.ledger.Dispositions;
import org.thesischecker.model.Words;
import org.thesischecker.review.Review;
import org.thesischecker.whatif.Headroom;

/**
 * A review as it is shown.
 *
 * @param verbose whether people are shown all there is: evidence with day and address, noted exposures, notes; programs always are
 * @param closest what people are told to be closest to flipping, the closest first
 * @param today the true day, where it is before the as-of date
 * @param changes what changed since an earlier day, where that was asked for
 * @param facts what was known on the as-of date, where readings are shown that no finding holds
 * @param history where everything stood since the report, where that is shown
 * @param people what people have said of it, which moves no verdict
 */
public record ReviewResult(
        Review review,
        Asked asked,
        boolean verbose,
        List<Headroom.Nearest> closest,
        Optional<LocalDate> today,
        Optional<Changes> changes,
        Optional<FactSet> facts,
        Optional<History> history,
        Dispositions people)
        implements Result {

    public ReviewResult {
        closest = List.copyOf(closest);
    }

    /** A review of a day that is not to come. */
    public ReviewResult(Review review, Asked asked, boolean verbose, List<Headroom.Nearest> closest) {
        this(
                review,
                asked,
                verbose,
                closest,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Dispositions.none());
    }

    /** A review that does not tell what is closest to flipping. */
    public ReviewResult(Review review, Asked asked, boolean verbose) {
        this(review, asked, verbose, List.of());
    }

    public static ReviewResult of(Review review) {
        return new ReviewResult(review, Asked.EVERYTHING, false);
    }

    /** The same, made on a day; it is told where the as-of date is later. */
    public ReviewResult madeOn(LocalDate day) {
        return new ReviewResult(
                review,
                asked,
                verbose,
                closest,
                Optional.of(day).filter(review.asOf()::isAfter),
                changes,
                facts,
                history,
                people);
    }

    /** The same, with what people have said of it. */
    public ReviewResult with(Dispositions said) {
        return new ReviewResult(review, asked, verbose, closest, today, changes, facts, history, said);
    }

    /** The same, with what changed since an earlier day. */
    public ReviewResult with(Changes since) {
        return new ReviewResult(review, asked, verbose, closest, today, Optional.of(since), facts, history, people);
    }

    /** The same, with what was known on the as-of date and where everything stood until then. */
    public ReviewResult with(FactSet known, History past) {
        return new ReviewResult(
                review, asked, verbose, closest, today, changes, Optional.of(known), Optional.of(past), people);
    }

    /** What was asked for of the review. */
    public Review shown() {
        return asked.of(review);
    }

    @Override
    public Document document() {
        return ReviewDocument.of(this);
    }

    /** As-of date, facts and rules by their hashes, and that it is no advice. */
    @Override
    public List<String> provenance() {
        Stream<String> facts = Stream.of(
                "As of %s, view %s, facts until %s"
                        .formatted(review.asOf(), Words.of(review.view()), review.factsUntil()),
                "Fact set " + review.factSet());
        Stream<String> since = changes.stream()
                .flatMap(all -> Stream.of(all.rules())
                        .filter(rules -> !rules.isEmpty())
                        .map(rules -> "Changes since %s by the rules of %s".formatted(all.since(), rules)));
        Stream<String> rules = review.books().stream()
                .map(book -> "Rule pack %s %s"
                        .formatted(book.book().id(), book.book().rulePack()));
        return Stream.of(facts, rules, since, Stream.of(DecisionSupport.LINE))
                .flatMap(lines -> lines)
                .toList();
    }

    @Override
    public ObjectNode json() {
        return ReviewJson.of(this);
    }
}
