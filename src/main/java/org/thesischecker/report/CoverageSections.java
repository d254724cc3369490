package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.model.Words;
import org.thesischecker.regression.Coverage;
import org.thesischecker.regression.Hole;
import org.thesischecker.regression.Patch;
import org.thesischecker.regression.Share;
import org.thesischecker.regression.TestedBook;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Points;
import org.thesischecker.report.Document.Verbatim;

/** How far rule tests try the rules, for people: how much of each kind, then what is not tried and what would try it. */
final class CoverageSections {

    private CoverageSections() {}

    static List<Block> of(List<TestedBook> books) {
        List<Coverage> coverages =
                books.stream().flatMap(book -> book.coverage().stream()).toList();
        if (coverages.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, Tone.STRONG, "Tried"));
        blocks.add(new Points(
                Tone.PLAIN,
                Stream.of(Hole.Kind.values())
                        .map(kind -> words(kind, Share.sum(coverages.stream().map(one -> one.share(kind)))))
                        .toList()));
        List<String> lines = books.stream().flatMap(CoverageSections::holes).toList();
        if (!lines.isEmpty()) {
            int holes = coverages.stream().mapToInt(one -> one.holes().size()).sum();
            blocks.add(new Heading(2, Tone.WARNING, "Not tried: " + holes));
            blocks.add(new Verbatim(lines));
        }
        return blocks;
    }

    private static String words(Hole.Kind kind, Share share) {
        String counted = switch (kind) {
            case RULE -> "each once to hold and once to be silent";
            case CONDITION -> "each once to be true, false and unknown, and to decide alone";
            case THRESHOLD -> "each once on either side";
        };
        return "%ss: %d of %d (%d%%), counting %s"
                .formatted(Words.of(kind), share.of(), share.all(), share.percent(), counted);
    }

    private static Stream<String> holes(TestedBook book) {
        return book.coverage().stream()
                .flatMap(coverage -> coverage.holes().stream())
                .flatMap(hole -> Stream.concat(Stream.of(line(book, hole)), advice(hole.patch(), Hole.NO_PATCH)));
    }

    private static String line(TestedBook book, Hole hole) {
        return "%s:%d: %s/%s/%s %s"
                .formatted(
                        hole.place().file(),
                        hole.place().line(),
                        book.book().id(),
                        hole.subject(),
                        hole.rule(),
                        hole.what());
    }

    /** The case that would do, in lines that are indented below what it is for. */
    static Stream<String> advice(Optional<Patch> patch, String otherwise) {
        return patch.map(found -> Stream.concat(
                        Stream.of("    copy the case \"%s\" and change:"
                                .formatted(found.from().name().replace('\n', ' '))),
                        found.lines().stream().map(line -> "      " + line)))
                .orElseGet(() -> Stream.of("    " + otherwise));
    }
}
