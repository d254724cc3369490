package org.thesischecker.report.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.thesischecker.ledger.RecordedRun;
import org.thesischecker.register.RuleChange;
import org.thesischecker.register.RuleChanges;
import org.thesischecker.regression.Alteration;
import org.thesischecker.regression.Declarations;
import org.thesischecker.report.Counted;
import org.thesischecker.report.DiffWords;
import org.thesischecker.report.Json;

/** The register of rule changes, written: what stands under each title. */
final class RuleChangeListing {

    private static final List<Field<RuleChange>> FIELDS = List.of(
            Field.text("book", "Book", 24, RuleChange::book),
            Field.of("before", "Last run with the former rules", 32, change -> run(change.before())),
            Field.of("after", "First run with the later rules", 32, change -> run(change.after())),
            Field.text("from", "Former rule pack", 66, RuleChange::from),
            Field.text("to", "Later rule pack", 66, RuleChange::to),
            Field.of(
                    "commit",
                    "Commit",
                    44,
                    change -> Value.of(change.commit(), commit -> Value.of(commit.id()), change.noCommit())),
            Field.of(
                    "author",
                    "Author (as the commit claims)",
                    24,
                    change -> Value.of(change.commit(), commit -> Value.of(commit.author()), change.noCommit())),
            Field.of(
                    "committed",
                    "Committed (UTC)",
                    22,
                    change -> Value.of(
                            change.commit(), commit -> Value.of(commit.at().toString()), change.noCommit())),
            Field.of(
                    "subject",
                    "What the commit says",
                    50,
                    change -> Value.of(change.commit(), commit -> Value.of(commit.subject()), change.noCommit())),
            Field.of("edits", "Edits", 60, RuleChangeListing::edits),
            Field.of("alterations", "What they alter on the same facts", 80, RuleChangeListing::alterations),
            Field.of(
                    "replayedDates",
                    "Dates judged by both",
                    10,
                    change -> Value.of(
                            change.diff(), diff -> Value.of(diff.dates().size()), RuleChangeWords.NOT_COMPARED)),
            Field.text("declared", "Declared", 12, change -> Declared.of(change).word()),
            Field.text("declaration", "Declaration", 60, RuleChangeWords::declaration));

    private RuleChangeListing() {}

    static Listing of(RuleChanges register) {
        return Listing.of(
                Register.RULE_CHANGES,
                Counted.of(register.rows().size(), "change of rules", "changes of rules"),
                List.of(
                        "The rule packs of runs that were recorded one after the other: edits between two runs are one change, and edits that no run used are not seen.",
                        "Verdicts before and after are both judged on the facts that the first run with the later rules recorded, on every date on which these or the passing of time can turn something, and on the day of every run.",
                        "Author and commit are those of the git repository of the rules in use whose files are the recorded ones, byte for byte; git keeps names as they were claimed.",
                        "Declarations are the files in the folder changes of the rules in use."),
                FIELDS,
                register.rows(),
                RuleChangeTable.of(register.rows()));
    }

    private static Value run(RecordedRun run) {
        JsonNode tree = Json.object()
                .put("run", run.number())
                .put("asOf", run.entry().asOf().toString())
                .put("recordedAt", run.entry().at().toString());
        return Value.of(List.of(RunWords.of(run), "recorded " + run.entry().at()), tree);
    }

    static Value edits(RuleChange change) {
        return Value.of(
                change.diff(),
                diff -> Value.texts(
                        diff.edits().stream()
                                .map(edit -> DiffWords.edit(diff, edit))
                                .toList(),
                        "layout or words only: no rule, threshold, setting or exposure"),
                RuleChangeWords.NOT_COMPARED);
    }

    private static Value alterations(RuleChange change) {
        return Value.of(
                change.diff(),
                diff -> Value.lines(
                        diff.alterations(Alteration.Origin.EDITS),
                        RuleChangeWords::of,
                        one -> tree(one, change.declarations()),
                        "no verdict, state or finding on any date"),
                RuleChangeWords.NOT_COMPARED);
    }

    private static JsonNode tree(Alteration one, Declarations declarations) {
        return Json.object()
                .put("id", one.tracked().id())
                .put("before", one.before().position().word())
                .put("after", one.after().position().word())
                .put("from", one.from().toString())
                .put("to", one.to().toString())
                .put("dates", one.dates().size())
                .put("needsDeclaration", Declarations.needsDeclaration(one))
                .put(
                        "undeclaredDates",
                        declarations.undeclared().stream()
                                .filter(flip -> flip.flip().equals(one))
                                .mapToInt(flip -> flip.dates().size())
                                .sum());
    }
}
