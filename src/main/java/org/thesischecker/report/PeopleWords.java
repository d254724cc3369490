package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.ledger.About;
import org.thesischecker.ledger.Act;
import org.thesischecker.ledger.Dispositions;
import org.thesischecker.ledger.PersonEntry;
import org.thesischecker.ledger.PersonalText;
import org.thesischecker.model.Words;
import org.thesischecker.review.Review;
import org.thesischecker.review.RiskFactorReview;
import org.thesischecker.review.ThesisReview;

/** What people have said, in words that stand beside a verdict. */
public final class PeopleWords {

    private PeopleWords() {}

    /** What stands beside a thesis. */
    public static List<String> of(Dispositions people, ThesisReview review) {
        return beside(people, about(review));
    }

    /** What stands beside a risk factor. */
    public static List<String> of(Dispositions people, RiskFactorReview review) {
        return beside(people, about(review));
    }

    /** A thesis as it stands. */
    public static About about(ThesisReview review) {
        return new About(
                review.book(),
                About.Kind.THESIS,
                review.thesis().id(),
                review.verdict().name());
    }

    /** A risk factor as it stands. */
    public static About about(RiskFactorReview review) {
        return new About(
                review.book(),
                About.Kind.RISK_FACTOR,
                review.riskFactor().id(),
                review.state().name());
    }

    private static List<String> beside(Dispositions people, About about) {
        Stream<String> waived = people.waiver(about).stream().map(PeopleWords::waived);
        Stream<String> seen =
                people.seen(about.book(), about.kind(), about.id()).stream().map(entry -> seen(entry, about));
        return Stream.concat(waived, seen).toList();
    }

    private static String waived(PersonEntry entry) {
        Act.Waiver waiver = (Act.Waiver) entry.act();
        return "waived while %s, until %s%s (entry %d; asked by %s; approved by %s)"
                .formatted(
                        waiver.about().state(),
                        waiver.expires(),
                        reason(entry),
                        entry.number(),
                        entry.people().get(0).words(),
                        entry.people().get(1).words());
    }

    private static String seen(PersonEntry entry, About now) {
        Act.Acknowledgement seen = (Act.Acknowledgement) entry.act();
        String as = entry.about()
                .filter(about -> !about.state().equals(now.state()))
                .map(about -> " as " + about.state())
                .orElse("");
        return "seen%s in run %d by %s, %s%s (entry %d)"
                .formatted(
                        as,
                        seen.run(),
                        entry.people().get(0).words(),
                        cause(seen.cause()),
                        reason(entry),
                        entry.number());
    }

    private static String cause(Act.Cause cause) {
        return switch (cause) {
            case REAL -> "real";
            case DATA_ISSUE -> "an issue of data";
        };
    }

    private static String reason(PersonEntry entry) {
        return entry.reason().map(PersonalText::shown).map(text -> ": " + text).orElse("");
    }

    /** What is to be known of what people said on the whole: waivers that move nothing, and a clock that ran backwards. */
    public static List<String> notes(Dispositions people, Review shown) {
        List<String> notes = new ArrayList<>();
        if (people.day().isAfter(people.clock())) {
            notes.add(
                    "The clock says %s, before the last entry of the ledger (%s): waivers are judged on the later day."
                            .formatted(people.clock(), people.day()));
        }
        people.waivers().stream()
                .filter(entry -> isOf(entry, shown))
                .filter(entry -> people.standing(entry) != Dispositions.Standing.IN_FORCE)
                .forEach(entry -> notes.add(idle(entry, people)));
        return notes;
    }

    private static boolean isOf(PersonEntry entry, Review shown) {
        return entry.about().stream()
                .anyMatch(about -> shown.books().stream()
                        .flatMap(book -> Stream.concat(
                                book.theses().stream().map(PeopleWords::about),
                                book.riskFactors().stream().map(PeopleWords::about)))
                        .anyMatch(one -> one.isOf(about.book(), about.kind(), about.id())));
    }

    /** All that concerns what is shown, in order. */
    public static List<PersonEntry> entries(Dispositions people, Review shown) {
        return people.entries().stream().filter(entry -> isOf(entry, shown)).toList();
    }

    private static String idle(PersonEntry entry, Dispositions people) {
        Act.Waiver waiver = (Act.Waiver) entry.act();
        String which = "Waiver of %s while %s (entry %d)"
                .formatted(waiver.about().id(), waiver.about().state(), entry.number());
        return switch (people.standing(entry)) {
            case IN_FORCE -> which + ": in force.";
            case TO_COME -> "%s: starts on %s.".formatted(which, waiver.starts());
            case EXPIRED -> "%s: expired on %s and moves no gate.".formatted(which, waiver.expires());
            case WITHDRAWN ->
                "%s: taken back by entry %d and moves no gate."
                        .formatted(which, entry.withdrawnBy().orElseThrow());
            case CLAIMED -> "%s: moves no gate, because not both are proven: %s.".formatted(which, people(entry));
        };
    }

    private static String people(PersonEntry entry) {
        return entry.people().stream()
                .map(person -> Words.of(person.role()).replace('-', ' ') + " " + person.words())
                .collect(Collectors.joining(", "));
    }
}
