package org.thesischecker.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.thesischecker.ledger.Verification;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Points;
import org.thesischecker.report.Document.Verbatim;

/**
 * What came of verifying a ledger.
 *
 * @param ledger its file, as it was asked for
 * @param earlier how many heads that were kept elsewhere it was held against
 * @param ofAnother whether nothing is wrong but that the key, or a head, is of another ledger
 */
public record VerificationResult(String ledger, Verification verification, int earlier, boolean ofAnother)
        implements Result {

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        String entries = Counted.of(verification.entries(), "entry", "entries") + ", "
                + Counted.of(verification.contents(), "content", "contents");
        if (verification.holds()) {
            blocks.add(new Paragraph(Tone.GOOD, ledger + ": everything is as it was recorded: " + entries + "."));
            if (earlier > 0) {
                blocks.add(new Paragraph(
                        Tone.GOOD, "It goes on from " + Counted.of(earlier, "earlier head", "earlier heads") + "."));
            }
        } else {
            String what =
                    ofAnother ? "it is not the one that the key or the head is of" : "it is not as it was recorded";
            blocks.add(new Paragraph(Tone.BAD, "%s: %s: %s.".formatted(ledger, what, entries)));
            blocks.add(new Points(Tone.BAD, verification.faults()));
        }
        if (!verification.notes().isEmpty()) {
            blocks.add(new Points(Tone.FAINT, verification.notes()));
        }
        verification.headOrEmpty().ifPresent(head -> {
            blocks.add(
                    new Paragraph(
                            Tone.PLAIN,
                            "Its head, to keep elsewhere: later \"thesis audit verify --against FILE\" shows that nothing before it was changed."));
            blocks.add(new Verbatim(head.lines().toList()));
        });
        return new Document(blocks);
    }

    @Override
    public ObjectNode json() {
        ObjectNode node = Json.object()
                .put("schemaVersion", "1")
                .put("holds", verification.holds())
                .put("entries", verification.entries())
                .put("contents", verification.contents())
                .put("earlierHeads", earlier)
                .put("head", verification.headOrEmpty().orElse(null));
        node.set("faults", Json.texts(verification.faults()));
        node.set("notes", Json.texts(verification.notes()));
        return node;
    }
}
