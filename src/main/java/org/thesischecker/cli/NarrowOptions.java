package org.thesischecker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.model.Thesis;
import org.thesischecker.report.Asked;
import picocli.CommandLine.Option;

/** Which theses are shown: those of an owner, or with a tag. */
final class NarrowOptions {

    @Option(
            names = "--owner",
            paramLabel = "NAME",
            split = ",",
            description =
                    "Only theses of this owner, with the risk factors that touch them; can be given several times.")
    private List<String> owners = new ArrayList<>();

    @Option(
            names = "--tag",
            paramLabel = "TAG",
            split = ",",
            description = "Only theses with this tag; can be given several times.")
    private List<String> tags = new ArrayList<>();

    /** What was asked for; an owner or tag that no thesis has is refused. */
    Asked asked(List<Book> books, Given given) {
        known(given, "--owner", owners, theses(books).map(thesis -> thesis.owner()), "thesis list");
        Stream<String> all = theses(books).flatMap(thesis -> thesis.tags().stream());
        known(given, "--tag", tags, all, "thesis list --format json");
        Asked asked = new Asked(List.copyOf(owners), List.copyOf(tags));
        if (theses(books).noneMatch(asked::wants)) {
            throw Refusal.because("No thesis has " + asked.words() + " together.", "");
        }
        return asked;
    }

    private static void known(Given given, String option, List<String> wanted, Stream<String> known, String command) {
        List<String> names = known.distinct().sorted().toList();
        wanted.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw given.unknown(option, name, "no thesis has it", names, command);
        });
    }

    private static Stream<Thesis> theses(List<Book> books) {
        return books.stream().flatMap(book -> book.theses().stream()).map(subject -> subject.thesis());
    }
}
