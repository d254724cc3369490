package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.thesischecker.ledger.About;
import org.thesischecker.ledger.Act;
import org.thesischecker.ledger.Dispositions;
import org.thesischecker.ledger.Person;
import org.thesischecker.ledger.PersonEntry;
import org.thesischecker.ledger.PersonalText;
import org.thesischecker.ledger.ssh.SshKey;
import org.thesischecker.model.Words;
import org.thesischecker.review.Review;

/** What people have said, as a tree. */
public final class PeopleJson {

    private PeopleJson() {}

    /** What they said of what is shown, as it stands on a day. */
    static ObjectNode of(Dispositions people, Review shown) {
        ObjectNode node = Json.object().put("on", people.day().toString());
        node.set("entries", Json.array(PeopleWords.entries(people, shown), entry -> {
            ObjectNode one = of(entry);
            if (entry.act() instanceof Act.Waiver) {
                one.put("standing", Words.of(people.standing(entry)));
            }
            return one;
        }));
        return node;
    }

    /** One act. */
    public static ObjectNode of(PersonEntry entry) {
        ObjectNode node = Json.object()
                .put("entry", entry.number())
                .put("at", entry.at().toString())
                .put("kind", Words.of(entry.act().kind()))
                .put("reason", entry.reason().map(PersonalText::shown).orElse(null))
                .put("withdrawnBy", entry.withdrawnBy().orElse(null));
        node.set("people", Json.array(entry.people(), PeopleJson::person));
        entry.run().ifPresent(run -> node.put("run", run));
        entry.about().ifPresent(about -> node.set("about", of(about)));
        if (entry.act() instanceof Act.Acknowledgement seen) {
            node.put("cause", Words.of(seen.cause()));
        } else if (entry.act() instanceof Act.Waiver waiver) {
            node.put("starts", waiver.starts().toString())
                    .put("expires", waiver.expires().toString());
        } else if (entry.act() instanceof Act.Withdrawal withdrawal) {
            node.put("of", withdrawal.entry());
        } else if (entry.act() instanceof Act.Redaction redaction) {
            node.put("of", redaction.entry()).put("text", redaction.text()).put("sha256", redaction.sha256());
        }
        return node;
    }

    private static JsonNode of(About about) {
        return Json.object()
                .put("book", about.book())
                .put("kind", Words.of(about.kind()))
                .put("id", about.id())
                .put("state", about.state());
    }

    private static JsonNode person(Person person) {
        return Json.object()
                .put("role", Words.of(person.role()))
                .put("name", person.name().shown())
                .put("whoIs", Words.of(person.surety()))
                .put("key", person.key().map(SshKey::fingerprint).orElse(null));
    }
}
