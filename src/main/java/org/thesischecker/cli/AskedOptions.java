package org.thesischecker.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.thesischecker.report.Asked;
import picocli.CommandLine.Mixin;

/** What is asked: which books, on which facts, of which theses. */
final class AskedOptions {

    @Mixin
    private final BookOptions books = new BookOptions();

    @Mixin
    private final FactsOptions facts;

    @Mixin
    private final NarrowOptions narrow = new NarrowOptions();

    AskedOptions(Surroundings surroundings) {
        this.facts = new FactsOptions(surroundings);
    }

    /** Loads the books and all facts; what is wrong with any of it ends the run. */
    Opened opened() {
        return Opened.of(books, facts);
    }

    /** Which theses of the books are wanted; an owner or tag that none has is refused. */
    Asked of(Opened opened) {
        return narrow.asked(opened.books(), given());
    }

    /** Whether books were named, so that others were left out. */
    boolean isNarrowed() {
        return !books.books().isEmpty();
    }

    LocalDate asOf() {
        return facts.asOf();
    }

    /** The true day, in UTC. */
    LocalDate today() {
        return facts.today();
    }

    /** The folder of the books. */
    Path rules() {
        return books.rules();
    }

    /** The folders of the facts. */
    List<Path> facts() {
        return facts.folders();
    }

    Given given() {
        return books.given();
    }
}
