package org.thesischecker.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thesischecker.ledger.ssh.Pen;
import org.thesischecker.ledger.ssh.People;
import org.thesischecker.model.Problem;
import org.thesischecker.model.View;
import org.thesischecker.source.Loaded;

/** A ledger with one run, which says that the thesis cups is at risk, and two people who act on that. */
final class ActsDesk implements AutoCloseable {

    static final String NAME = "example.org/theses";
    static final Instant MONDAY = Instant.parse("2026-02-02T09:00:00Z");
    static final Instant TUESDAY = Instant.parse("2026-02-03T09:00:00Z");
    static final LocalDate START = LocalDate.parse("2026-02-02");
    static final LocalDate END = LocalDate.parse("2026-03-31");

    final SigningKey key = SigningKey.made(NAME);
    final Pen strategist = Pen.of("A. Strategist");
    final Pen head = Pen.of("B. Head");
    final Path file;
    final About cups;

    private final Path folder;
    private Ledger ledger;

    ActsDesk(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("thesis.ledger");
        this.ledger = Ledger.create(file, key.verifier()).value().orElseThrow();
        recordRun();
        this.cups = RecordedStates.of(ledger, 0).get(0);
    }

    private void recordRun() {
        Map<String, byte[]> kept = new LinkedHashMap<>();
        String review = "{\"theses\":[{\"book\":\"tea\",\"id\":\"cups\",\"verdict\":\"AT_RISK\"}]}";
        RunEntry run = new RunEntry(
                MONDAY,
                Optional.of(Contents.hashed(PersonalText.salted("C. Recorder"), kept)),
                LocalDate.parse("2026-02-01"),
                View.PUBLISHED,
                Map.of("tea", "00"),
                "00",
                Contents.hashed(review.getBytes(UTF_8), kept),
                Map.of(),
                Map.of(),
                "1",
                "1");
        assertThat(ledger.append(run.bytes(), kept, key).value()).contains(0L);
    }

    @Override
    public void close() {
        ledger.close();
    }

    void openAgain() {
        ledger = Ledger.open(file).value().orElseThrow();
    }

    Ledger ledger() {
        return ledger;
    }

    /** Both, with keys that are known as theirs. */
    People both() {
        return Pen.people(folder, strategist, head);
    }

    /** The strategist has seen that cups is at risk. */
    Draft seen() {
        return Draft.of(
                NAME,
                new Act.Acknowledgement(0, Optional.of(cups), Act.Cause.REAL),
                Map.of(Role.BY, strategist.name()),
                Optional.of("Two shops closed."));
    }

    /** The strategist asks the head to wait for cups until the end of March. */
    Draft waiver() {
        return waiver(cups, END, head);
    }

    Draft waiver(About about, LocalDate expires, Pen approver) {
        return Draft.of(
                NAME,
                new Act.Waiver(0, about, START, expires),
                Map.of(Role.REQUESTED_BY, strategist.name(), Role.APPROVED_BY, approver.name()),
                Optional.of("The census is late."));
    }

    /** What the head does and gives no reason for. */
    Draft byHead(Act act) {
        return Draft.of(NAME, act, Map.of(Role.BY, head.name()), Optional.empty());
    }

    /** The head drops what an entry holds about a person. */
    Draft redaction(long entry, String text) {
        String hash = Contents.personal(ledger.entry(entry).orElseThrow()).get(text);
        return byHead(new Act.Redaction(entry, text, hash));
    }

    static Draft signed(Draft draft, Role role, Pen pen) {
        return draft.signed(role, pen.key().signed(draft.statement().bytes()));
    }

    /** Adds a draft on Tuesday, when the keys of both are known. */
    Loaded<Long> add(Draft draft) {
        return new Acts(ledger, both()).add(draft, TUESDAY, key);
    }

    /** Adds what has to be fit to add. */
    long added(Draft draft) {
        return add(draft).value().orElseThrow();
    }

    /** Adds a draft that nobody has checked. */
    void addUnchecked(Draft draft) {
        assertThat(Acts.added(ledger, draft, TUESDAY, key, Optional::empty).value())
                .isPresent();
    }

    /** What was done, read by somebody who knows these keys. */
    List<PersonEntry> read(Pen... known) {
        People people = known.length == 0 ? People.nobody() : Pen.people(folder, known);
        return PersonEntries.read(ledger, people).value().orElseThrow();
    }

    Verification verified() {
        return verified(Map.of());
    }

    /** Verified against heads of earlier days. */
    Verification verified(Map<String, String> earlier) {
        return Verifier.verified(ledger, Optional.of(key.verifier()), earlier)
                .value()
                .orElseThrow();
    }

    /** What is said about something that failed. */
    static String words(Loaded<?> failed) {
        assertThat(failed.value()).isEmpty();
        return failed.problems().stream().map(Problem::text).collect(Collectors.joining("\n"));
    }
}
