package org.thesischecker.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.thesischecker.ledger.ssh.People;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;

/** Why an act cannot be added to a ledger. */
final class ActCheck {

    private static final String LIST = "\"thesis audit log\" lists what there is.";

    private final Ledger ledger;
    private final People people;
    private final Draft draft;
    private final Instant at;

    ActCheck(Ledger ledger, People people, Draft draft, Instant at) {
        this.ledger = ledger;
        this.people = people;
        this.draft = draft;
        this.at = at;
    }

    /** The first reason; empty when it can be added. */
    Optional<Problem> problem() {
        Stream<Supplier<Optional<Problem>>> checks =
                Stream.of(this::otherLedger, this::again, this::otherwiseSigned, this::backwards, this::byKind);
        return first(checks);
    }

    /** The first reason why nobody should be asked to approve it; empty when they can be. */
    Optional<Problem> problemOfRequest() {
        FourEyes eyes = new FourEyes(people, draft, at);
        return draft.statement().act() instanceof Act.Waiver waiver
                ? first(Stream.of(
                        this::backwards,
                        () -> expired(waiver),
                        () -> unknown(waiver.run(), Optional.of(waiver.about())),
                        () -> eyes.missingOfRequest().flatMap(what -> because(what, FourEyes.ADVICE))))
                : because("only a waiver is asked for", "The rest is added at once.");
    }

    private static Optional<Problem> first(Stream<Supplier<Optional<Problem>>> checks) {
        return checks.flatMap(check -> check.get().stream()).findFirst();
    }

    private Optional<Problem> otherLedger() {
        String name = ledger.key().name();
        return draft.statement().ledger().equals(name)
                ? Optional.empty()
                : because("it was made for the ledger " + draft.statement().ledger(), "This ledger is " + name + ".");
    }

    /** What was withdrawn must not come back by what was signed for it once. */
    private Optional<Problem> again() {
        String hash = Sha256.hex(draft.statement().bytes());
        return ledger.content(hash).isPresent() ? because("it is in the ledger already", LIST) : Optional.empty();
    }

    private Optional<Problem> otherwiseSigned() {
        byte[] bytes = draft.statement().bytes();
        return draft.signatures().values().stream().allMatch(signature -> signature.isOver(bytes))
                ? Optional.empty()
                : because("a signature is not over what it says", "Sign it again.");
    }

    /** Waivers begin and end by the clock. */
    private Optional<Problem> backwards() {
        return ledger.last()
                .filter(at::isBefore)
                .flatMap(last -> because(
                        "the clock says %s, and the last entry is of %s".formatted(at, last),
                        "A clock ran backwards: set it right."));
    }

    private Optional<Problem> byKind() {
        Act act = draft.statement().act();
        if (act instanceof Act.Waiver waiver) {
            return expired(waiver)
                    .or(() -> unknown(waiver.run(), Optional.of(waiver.about())))
                    .or(() ->
                            new FourEyes(people, draft, at).missing().flatMap(what -> because(what, FourEyes.ADVICE)));
        }
        if (act instanceof Act.Acknowledgement seen) {
            return unknown(seen.run(), seen.about());
        }
        return act instanceof Act.Withdrawal withdrawal ? notThere(withdrawal) : notPersonal((Act.Redaction) act);
    }

    private Optional<Problem> expired(Act.Waiver waiver) {
        return waiver.expires().isBefore(at.atOffset(ZoneOffset.UTC).toLocalDate())
                ? because("the waiver expired on " + waiver.expires(), "Ask for one that ends on a day to come.")
                : Optional.empty();
    }

    private Optional<Problem> unknown(long run, Optional<About> about) {
        boolean isRun = bytes(run).flatMap(RunEntry::parse).isPresent();
        if (!isRun) {
            return because("there is no run " + run, LIST);
        }
        return about.filter(one -> !RecordedStates.of(ledger, run).contains(one))
                .flatMap(one -> because(
                        "run %d does not say that %s of %s is %s".formatted(run, one.id(), one.book(), one.state()),
                        LIST));
    }

    private Optional<Problem> notThere(Act.Withdrawal withdrawal) {
        boolean there = bytes(withdrawal.entry())
                .flatMap(ActEntry::parse)
                .filter(entry -> entry.kind() == Act.Kind.ACKNOWLEDGEMENT || entry.kind() == Act.Kind.WAIVER)
                .isPresent();
        return there
                ? taken(withdrawal)
                : because(
                        "entry %d is no acknowledgement and no waiver, so nothing can be taken back"
                                .formatted(withdrawal.entry()),
                        LIST);
    }

    private Optional<Problem> taken(Act.Withdrawal withdrawal) {
        return PersonEntries.read(ledger, people).value().orElse(List.of()).stream()
                .filter(entry -> entry.number() == withdrawal.entry())
                .flatMap(entry -> entry.withdrawnBy().stream())
                .findFirst()
                .flatMap(by ->
                        because("entry %d was taken back by entry %d already".formatted(withdrawal.entry(), by), LIST));
    }

    private Optional<Problem> notPersonal(Act.Redaction redaction) {
        Map<String, String> personal =
                bytes(redaction.entry()).map(Contents::personal).orElseGet(Map::of);
        if (!redaction.sha256().equals(personal.get(redaction.text()))) {
            return because(
                    "entry %d holds no \"%s\" about a person".formatted(redaction.entry(), redaction.text()),
                    personal.isEmpty() ? LIST : "It holds " + String.join(", ", personal.keySet()) + ".");
        }
        return ledger.redaction(redaction.sha256())
                .flatMap(entry -> because("entry %d has dropped it already".formatted(entry), LIST));
    }

    private Optional<byte[]> bytes(long number) {
        return ledger.entry(number);
    }

    private static Optional<Problem> because(String what, String advice) {
        return Optional.of(Problem.at(Place.of("audit"), what, advice + " Nothing was added."));
    }
}
