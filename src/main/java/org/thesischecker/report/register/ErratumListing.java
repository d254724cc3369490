package org.thesischecker.report.register;

import java.util.ArrayList;
import java.util.List;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Words;
import org.thesischecker.register.ErrataRegister;
import org.thesischecker.register.ErrataRegister.Erratum;
import org.thesischecker.report.Amount;
import org.thesischecker.report.Counted;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.report.ErrorUnit;
import org.thesischecker.report.EvidenceWords;
import org.thesischecker.report.Tone;

/** The register of printed numbers, written. */
final class ErratumListing {

    private static final String NOTHING = "nothing found in the facts";

    private static final List<Field<Erratum>> FIELDS = List.of(
            Field.text("kind", "Kept as", 18, erratum -> Words.of(erratum.kind())),
            Field.text("by", "Printed by", 24, Erratum::by),
            Field.text("place", "Place", 34, Erratum::place),
            Field.text("statement", "What it says", 60, Erratum::statement),
            Field.text("metric", "Metric", 34, Erratum::metric),
            Field.text("period", "Period", 12, erratum -> erratum.period().toString()),
            Field.of(
                    "printed",
                    "Printed",
                    12,
                    erratum -> Value.of(erratum.printed(), Amount.of(erratum.printed(), erratum.unit()))),
            Field.text("unit", "Unit", 14, erratum -> erratum.unit().name()),
            Field.of(
                    "found",
                    "Found",
                    12,
                    erratum -> Value.of(
                            erratum.found(), found -> Value.of(found.value(), EvidenceWords.value(found)), NOTHING)),
            Field.of(
                    "source",
                    "Found at",
                    24,
                    erratum -> Value.of(erratum.found(), found -> Value.of(found.source()), NOTHING)),
            Field.of(
                    "url",
                    "Address",
                    50,
                    erratum -> Value.of(erratum.found(), found -> Value.of(found.url()), NOTHING)),
            Field.of(
                    "offBy",
                    "Off by",
                    12,
                    erratum -> Value.of(
                            erratum.off(),
                            off -> Value.of(off, Amount.signed(off, ErrorUnit.of(erratum.unit()))),
                            NOTHING)),
            Field.text("note", "Reason, and who corrected it", 60, ErratumListing::note));

    private ErratumListing() {}

    static Listing of(ErrataRegister register) {
        long off = register.rows().stream().filter(ErratumListing::isOff).count();
        return Listing.of(
                Register.ERRATA,
                Counted.of(register.rows().size(), "printed number", "printed numbers") + ", " + off
                        + " other than found",
                List.of(
                        "The rules in use: what the book lists as printed, held against the reading that stood at the end of the period by what was public.",
                        "The facts in use: rows of status printed, kept beside the reading that stands."),
                FIELDS,
                register.rows(),
                table(register.rows()));
    }

    private static boolean isOff(Erratum erratum) {
        return erratum.off().filter(off -> off.signum() != 0).isPresent();
    }

    private static String note(Erratum erratum) {
        return erratum.note().isBlank() ? "no reason is given" : erratum.note();
    }

    private static List<Block> table(List<Erratum> rows) {
        return rows.isEmpty()
                ? Listing.none("No printed number is listed.")
                : List.of(new Table(
                        List.of(
                                Column.of("Place"),
                                Column.of("Printed"),
                                Column.of("What it says, and what was found")),
                        true,
                        rows.stream().map(ErratumListing::row).toList()));
    }

    private static Row row(Erratum erratum) {
        Tone tone = isOff(erratum) ? Tone.WARNING : erratum.off().isPresent() ? Tone.GOOD : Tone.UNSURE;
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Tone.STRONG, erratum.statement()));
        lines.add(new Line(tone, found(erratum)));
        lines.add(new Line(Tone.FAINT, note(erratum)));
        return Row.of(
                new Cell(List.of(
                        new Line(Tone.PLAIN, erratum.place().replaceFirst(" \\(.*", "")),
                        new Line(Tone.FAINT, erratum.by()))),
                Cell.of(Amount.of(erratum.printed(), erratum.unit())),
                new Cell(lines));
    }

    private static String found(Erratum erratum) {
        return erratum.found().map(found -> found(erratum, found)).orElse(NOTHING);
    }

    private static String found(Erratum erratum, Observation found) {
        String off = erratum.off()
                .map(by ->
                        by.signum() == 0 ? "as printed" : "off by " + Amount.signed(by, ErrorUnit.of(erratum.unit())))
                .orElse("of another unit");
        return "found " + EvidenceWords.value(found) + " (" + found.source() + "): " + off;
    }
}
