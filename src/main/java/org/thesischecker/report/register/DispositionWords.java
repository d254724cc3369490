package org.thesischecker.report.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.thesischecker.ledger.Act;
import org.thesischecker.ledger.Person;
import org.thesischecker.ledger.PersonEntry;
import org.thesischecker.ledger.PersonalText;
import org.thesischecker.model.Words;
import org.thesischecker.report.Json;

/** What people said of a flag, written. */
final class DispositionWords {

    private DispositionWords() {}

    static String words(PersonEntry entry) {
        String people = entry.people().stream()
                .map(person -> person.role().word().replace('-', ' ') + " " + person.words())
                .collect(Collectors.joining(", "));
        String reason =
                entry.reason().map(PersonalText::shown).map(text -> ": " + text).orElse("");
        String withdrawn =
                entry.withdrawnBy().map(by -> "; withdrawn by entry " + by).orElse("");
        return what(entry) + ", " + people + reason + "; entry " + entry.number() + " of " + entry.at() + withdrawn;
    }

    private static String what(PersonEntry entry) {
        if (entry.act() instanceof Act.Waiver waiver) {
            return "waived from " + waiver.starts() + " to " + waiver.expires() + about(entry);
        }
        return entry.act() instanceof Act.Acknowledgement seen
                ? "seen, " + Words.of(seen.cause()).replace('-', ' ') + about(entry)
                : Words.of(entry.act().kind());
    }

    private static String about(PersonEntry entry) {
        return entry.run()
                .map(run -> (entry.about().isPresent() ? " (run " : " (the whole run ") + run + ")")
                .orElse("");
    }

    static JsonNode tree(PersonEntry entry) {
        ObjectNode node = Json.object()
                .put("entry", entry.number())
                .put("kind", Words.of(entry.act().kind()))
                .put("at", entry.at().toString())
                .put("run", entry.run().orElse(null))
                .put("wholeRun", entry.about().isEmpty())
                .put("cause", entry.act() instanceof Act.Acknowledgement seen ? Words.of(seen.cause()) : null)
                .put(
                        "starts",
                        entry.act() instanceof Act.Waiver waiver
                                ? waiver.starts().toString()
                                : null)
                .put(
                        "expires",
                        entry.act() instanceof Act.Waiver waiver
                                ? waiver.expires().toString()
                                : null)
                .put("reason", entry.reason().map(PersonalText::shown).orElse(null))
                .put("withdrawnBy", entry.withdrawnBy().orElse(null));
        node.set("people", Json.array(entry.people(), DispositionWords::tree));
        return node;
    }

    /** Somebody in a role, and how sure that is. */
    static JsonNode tree(Person person) {
        return Json.object()
                .put("role", person.role().word())
                .put("name", person.name().shown())
                .put("surety", Words.of(person.surety()));
    }
}
