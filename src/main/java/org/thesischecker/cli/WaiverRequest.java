package org.thesischecker.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.thesischecker.ledger.Act;
import org.thesischecker.ledger.Draft;
import org.thesischecker.ledger.Role;
import org.thesischecker.ledger.Statement;
import org.thesischecker.ledger.ssh.People;
import org.thesischecker.source.Characters;
import org.thesischecker.source.SourceText;

/**
 * A file in which somebody asks for a waiver.
 *
 * @param option that names it
 */
record WaiverRequest(Path file, String option) {

    /** What is asked; a file that holds no request, or a changed one, ends the run. */
    Draft draft(Given given) {
        given.mustExist(option, file, "Name what \"thesis audit waive --request\" wrote. Nothing was added.");
        SourceText text = Opened.orRefuse(SourceText.read(file), ExitCode.INVALID);
        return Draft.parse(text.content())
                .filter(draft -> draft.statement().act() instanceof Act.Waiver)
                .filter(draft -> draft.signatures().values().stream()
                        .allMatch(one -> one.isOver(draft.statement().bytes())))
                .orElseThrow(() -> Refusal.because(
                        file + ": that is no request for a waiver, or it was changed after it was signed",
                        "Expected what \"thesis audit waive --request\" wrote: ask for it again. Nothing was added."));
    }

    /** For people: everything that is signed. */
    static String text(Draft draft, People people, Instant now) {
        Act.Waiver waiver = (Act.Waiver) draft.statement().act();
        String requester = draft.text(Role.REQUESTED_BY.word());
        boolean proven = Optional.ofNullable(draft.signatures().get(Role.REQUESTED_BY))
                .flatMap(signature -> people.nameOf(signature.key(), now))
                .filter(requester::equals)
                .isPresent();
        return """
            Waives:       %s %s, book %s, as run %d has it
            Holds:        from %s to %s, both included
            Reason:       %s
            Requested by: %s (%s)
            To approve:   %s
            Ledger:       %s\
            """.formatted(
                        waiver.about().id(),
                        waiver.about().state(),
                        waiver.about().book(),
                        waiver.run(),
                        waiver.starts(),
                        waiver.expires(),
                        shown(draft, Statement.REASON),
                        shown(draft, Role.REQUESTED_BY.word()),
                        proven ? "signed" : "claimed only",
                        shown(draft, Role.APPROVED_BY.word()),
                        draft.statement().ledger());
    }

    private static String shown(Draft draft, String name) {
        return Characters.visible(draft.text(name));
    }
}
