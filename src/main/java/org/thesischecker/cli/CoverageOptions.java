package org.thesischecker.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thesischecker.book.Book;
import org.thesischecker.book.Cases;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Words;
import org.thesischecker.regression.Coverage;
import org.thesischecker.regression.Hole;
import org.thesischecker.regression.Share;
import org.thesischecker.source.Nearest;
import picocli.CommandLine.Option;

/** Whether the coverage of rule tests is wanted, and how much of it is demanded. */
final class CoverageOptions {

    private static final String MIN = "--min-coverage";

    @Option(names = "--coverage", description = "Also tell what no case tries, each with the case that would.")
    private boolean coverage;

    @Option(
            names = MIN,
            paramLabel = "KIND=PERCENT",
            split = ",",
            description =
                    "Exit code 1 when less is tried of a kind: rule (each holds and is silent in a case), condition "
                            + "(each seen true, false and unknown, and deciding alone) or threshold (each has a case within a tick "
                            + "on both sides).")
    private List<String> least = new ArrayList<>();

    /** Refuses what is no minimum. */
    Map<Hole.Kind, BigDecimal> minimums(Given given) {
        Map<Hole.Kind, BigDecimal> minimums = new EnumMap<>(Hole.Kind.class);
        for (String one : least) {
            String[] parts = one.split("=", 2);
            Hole.Kind kind = Words.parse(Hole.Kind.class, parts[0].strip())
                    .orElseThrow(() -> given.refusal(
                            MIN,
                            one,
                            "\"%s\" is not known".formatted(parts[0].strip()),
                            Nearest.advice(
                                    "Known: " + String.join(", ", Words.all(Hole.Kind.class)) + ".",
                                    parts[0].strip(),
                                    Words.all(Hole.Kind.class))));
            BigDecimal percent = Percent.of(
                    given,
                    MIN,
                    one,
                    parts.length == 2 ? parts[1].strip() : "",
                    "Expected a number from 0 to 100, as in rule=100,threshold=90.");
            if (minimums.put(kind, percent) != null) {
                throw given.refusal(MIN, one, "a minimum of %s is given twice".formatted(parts[0]), "Keep one.");
            }
        }
        return minimums;
    }

    boolean isWanted() {
        return coverage || !least.isEmpty();
    }

    /** The coverage of a book; what is not tried is listed when that was asked for, or too little is tried. */
    Optional<Coverage> of(
            Book book,
            Observations known,
            List<Cases> cases,
            Map<Hole.Kind, BigDecimal> minimums,
            Surroundings surroundings) {
        if (!isWanted()) {
            return Optional.empty();
        }
        int rules =
                book.theses().stream().mapToInt(thesis -> thesis.rules().size()).sum()
                        + book.riskFactors().stream()
                                .mapToInt(factor -> factor.rules().size())
                                .sum();
        try (Progress progress = new Progress("Coverage", surroundings.watched(), rules)) {
            Set<Hole.Kind> all = coverage ? EnumSet.allOf(Hole.Kind.class) : Set.of();
            Coverage found = Coverage.of(book, known, cases, all, progress::step);
            Set<Hole.Kind> lacking = tooFew(List.of(found), minimums).keySet();
            return Optional.of(
                    coverage || lacking.isEmpty() ? found : Coverage.of(book, known, cases, lacking, progress::step));
        }
    }

    /** The kinds of which too little is tried, with how much is. */
    static Map<Hole.Kind, Share> tooFew(Collection<Coverage> coverages, Map<Hole.Kind, BigDecimal> minimums) {
        Map<Hole.Kind, Share> few = new EnumMap<>(Hole.Kind.class);
        minimums.forEach((kind, percent) -> {
            Share share = Share.sum(coverages.stream().map(one -> one.share(kind)));
            if (!share.isAtLeast(percent)) {
                few.put(kind, share);
            }
        });
        return few;
    }

    /** Says which gates tripped; whether any did. */
    static boolean tripped(Collection<Coverage> coverages, Map<Hole.Kind, BigDecimal> minimums, PrintWriter err) {
        Map<Hole.Kind, Share> few = tooFew(coverages, minimums);
        few.forEach((kind, share) -> err.println("The gate tripped: of %s coverage %d of %d (%d%%), less than %s%%."
                .formatted(
                        Words.of(kind),
                        share.of(),
                        share.all(),
                        share.percent(),
                        Decimals.text(minimums.getOrDefault(kind, BigDecimal.ZERO)))));
        return !few.isEmpty();
    }
}
