package org.thesischecker.report.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.thesischecker.model.Words;
import org.thesischecker.register.Stand;
import org.thesischecker.register.Trigger;
import org.thesischecker.register.Trigger.Affected;
import org.thesischecker.register.Trigger.Fired;
import org.thesischecker.register.Trigger.Shown;
import org.thesischecker.register.Trigger.Silent;
import org.thesischecker.register.TriggersRegister;
import org.thesischecker.report.Json;

/** The register of triggers, written: what stands under each title. */
final class TriggerListing {

    private static final String DID_NOT = "it did not fire";

    private static final List<Field<Trigger>> FIELDS = List.of(
            Field.text("kind", "Kind", 13, TriggerListing::kind),
            Field.text("book", "Book", 24, row -> row.target().book()),
            Field.text("riskFactor", "Risk factor", 26, row -> row.target().riskFactor()),
            Field.of("part", "Part", 18, TriggerListing::part),
            Field.text("title", "Title", 40, row -> row.target().title()),
            Field.text("runs", "Runs", 16, row -> Words.of(row.line().timing())),
            Field.text("view", "View", 11, row -> Words.of(row.line().view())),
            stand("before", "Before", fired -> fired.before(), "no run before"),
            stand("fired", "Fired", fired -> Optional.of(fired.first()), DID_NOT),
            stand("lastHeld", "Held last", fired -> Optional.of(fired.last()), DID_NOT),
            stand("after", "After", fired -> fired.after(), "no run after in this period"),
            Field.text("outcome", "Outcome", 50, TriggerWords::outcome),
            fired("rule", "Rule", 24, fired -> Value.of(fired.rule().id())),
            fired("statement", "What held", 50, fired -> Value.of(fired.rule().statement())),
            fired(
                    "ruleFile",
                    "File of the rule",
                    50,
                    fired -> Value.of(fired.rule().file())),
            fired("sha256", "Its sha256", 66, TriggerListing::sha256),
            fired("evidence", "Evidence", 70, TriggerListing::evidence),
            Field.text("place", "Place in the report", 30, row -> row.target().place()),
            fired("theses", "Theses exposed", 44, TriggerListing::theses),
            fired(
                    "disposition",
                    "Disposition",
                    60,
                    fired -> Value.lines(
                            fired.dispositions(), DispositionWords::words, DispositionWords::tree, "none recorded")),
            Field.of("states", "States in the period", 24, TriggerListing::states),
            Field.of("notUsable", "Not usable", 50, row -> Value.texts(last(row).unusable(), "nothing")));

    private TriggerListing() {}

    static Listing of(TriggersRegister register) {
        List<String> rests = new ArrayList<>(
                List.of(
                        "The recorded runs, by their as-of dates: what fired between two runs is told with the later one, and the "
                                + "evidence is as that run recorded it.",
                        "Runs in time are compared with one another, and reconstructions apart from them: what was only found later was not flagged then.",
                        "The sha256 is that of the recorded bytes of the rule's file.",
                        "A disposition is what the ledger has of people about the risk factor, or about a whole run, in the runs from the first to the one after."));
        if (!register.lost().isEmpty()) {
            rests.add(
                    "Left out, because their recorded review is not there any more (see \"thesis audit verify\"): runs "
                            + register.lost().stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".");
        }
        String title = "%d fired, %d did not, %d could not be judged in every run"
                .formatted(register.fired(), register.silent(false), register.silent(true));
        return Listing.of(Register.TRIGGERS, title, rests, FIELDS, register.rows(), TriggerTable.of(register.rows()));
    }

    private static String kind(Trigger row) {
        if (row instanceof Silent silent) {
            return silent.isUnknown() ? "not-judged" : "not-fired";
        }
        return "fired";
    }

    private static Value part(Trigger row) {
        String part = row.target().part();
        return part.isEmpty() ? Value.unknown("the whole") : Value.of(part);
    }

    private static Field<Trigger> fired(String key, String title, int width, Function<Fired, Value> value) {
        return Field.of(
                key, title, width, row -> row instanceof Fired fired ? value.apply(fired) : Value.unknown(DID_NOT));
    }

    private static Field<Trigger> stand(String key, String title, Function<Fired, Optional<Stand>> stand, String why) {
        return fired(key, title, 34, fired -> Value.of(stand.apply(fired), TriggerListing::stood, why));
    }

    private static Value stood(Stand stand) {
        ObjectNode node = Json.object()
                .put("run", stand.number())
                .put("asOf", stand.asOf().toString())
                .put("recordedAt", stand.run().entry().at().toString())
                .put("state", stand.state());
        return Value.of(List.of(RunWords.of(stand)), node);
    }

    private static Stand last(Trigger row) {
        return row instanceof Fired fired ? fired.after().orElse(fired.last()) : ((Silent) row).telling();
    }

    private static Value sha256(Fired fired) {
        String sha256 = fired.rule().sha256();
        return sha256.isEmpty() ? Value.unknown("the run keeps no such file") : Value.of(sha256);
    }

    private static Value evidence(Fired fired) {
        return Value.lines(
                fired.rule().evidence(),
                TriggerListing::words,
                item -> Json.object()
                        .put("what", item.what())
                        .put("source", item.source())
                        .put("where", item.url()),
                "the rule reads none");
    }

    private static String words(Shown item) {
        return item.what() + "; " + item.source() + ": " + item.url();
    }

    private static Value theses(Fired fired) {
        return Value.lines(
                fired.rule().theses(), TriggerListing::words, TriggerListing::tree, "no thesis is exposed to it");
    }

    private static String words(Affected one) {
        return one.thesis() + " (" + one.effect() + "), " + one.verdict() + " in that run";
    }

    private static JsonNode tree(Affected one) {
        return Json.object()
                .put("thesis", one.thesis())
                .put("effect", one.effect())
                .put("verdict", one.verdict());
    }

    static Value states(Trigger row) {
        if (row instanceof Silent silent) {
            return Value.lines(
                    silent.states().entrySet(),
                    count -> count.getKey() + " in " + count.getValue(),
                    count -> Json.object().put("state", count.getKey().name()).put("runs", count.getValue()),
                    "no run of the period has it");
        }
        return Value.unknown("see when it fired");
    }
}
