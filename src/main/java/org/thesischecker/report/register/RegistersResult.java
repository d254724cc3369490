package org.thesischecker.report.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.thesischecker.book.Book;
import org.thesischecker.model.Words;
import org.thesischecker.register.ErrataRegister;
import org.thesischecker.register.LateInputs;
import org.thesischecker.register.Matrix;
import org.thesischecker.register.PeopleRegister;
import org.thesischecker.register.RuleChanges;
import org.thesischecker.register.RunsRegister;
import org.thesischecker.register.SourcesRegister;
import org.thesischecker.register.TriggersRegister;
import org.thesischecker.register.Window;
import org.thesischecker.report.DiffWords;
import org.thesischecker.report.Document;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Points;
import org.thesischecker.report.Json;
import org.thesischecker.report.Result;
import org.thesischecker.report.Tone;

/**
 * Registers of a ledger for a period.
 *
 * @param ledger its file, as it was asked for
 * @param warnings what a reader has to know before relying on any of it
 */
public record RegistersResult(String ledger, Window window, List<String> warnings, List<Listing> listings)
        implements Result {

    public RegistersResult {
        warnings = List.copyOf(warnings);
        listings = List.copyOf(listings);
    }

    public static Listing of(RunsRegister register) {
        return RunListing.of(register);
    }

    public static Listing of(TriggersRegister register) {
        return TriggerListing.of(register);
    }

    public static Listing of(PeopleRegister register) {
        return PeopleListing.of(register);
    }

    public static Listing of(LateInputs register, List<Book> books, Window window) {
        return LateListing.of(register, packs(books), window.today());
    }

    public static Listing of(RuleChanges register) {
        return RuleChangeListing.of(register);
    }

    public static Listing of(SourcesRegister register) {
        return SourceListing.of(register);
    }

    public static Listing of(ErrataRegister register) {
        return ErratumListing.of(register);
    }

    public static Listing of(Matrix matrix, List<Book> books) {
        return MatrixListing.of(matrix, packs(books));
    }

    private static String packs(List<Book> books) {
        return String.join(
                ", ",
                books.stream()
                        .map(book -> book.id() + ", rule pack " + DiffWords.shortened(book.rulePack()))
                        .toList());
    }

    /** What the whole is, in one line. */
    public String title() {
        return "%s from %s to %s, made on %s".formatted(ledger, window.from(), window.to(), window.today());
    }

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Tone.STRONG, title()));
        if (!warnings.isEmpty()) {
            blocks.add(new Points(Tone.WARNING, warnings));
        }
        for (Listing listing : listings) {
            String name = Words.of(listing.register()).replace('-', ' ');
            String heading = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            blocks.add(new Heading(1, Tone.STRONG, heading + ": " + listing.title()));
            blocks.addAll(listing.table());
            blocks.add(new Points(Tone.FAINT, listing.rests()));
        }
        return new Document(blocks);
    }

    @Override
    public ObjectNode json() {
        ObjectNode node = Json.object()
                .put("schemaVersion", "1")
                .put("ledger", ledger)
                .put("from", window.from().toString())
                .put("to", window.to().toString())
                .put("madeOn", window.today().toString());
        node.set("warnings", Json.texts(warnings));
        node.set("registers", Json.array(listings, Listing::json));
        return node;
    }
}
