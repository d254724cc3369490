package org.thesischecker.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.model.View;
import org.thesischecker.review.Review;
import org.thesischecker.review.Reviewer;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Problems;

/** Records reviews in a ledger, and judges recorded ones again. */
public final class Runs {

    private final Ledger ledger;
    private final Function<Review, JsonNode> written;
    private @Nullable Read read;

    /** What was read last, by the hashes of its files: runs that follow one another mostly rest on the same. */
    private record Read(
            Map<String, String> rules, Map<String, String> facts, List<Book> books, Observations observations) {}

    /**
     * The runs of a ledger.
     *
     * @param written what is kept of a review
     */
    public Runs(Ledger ledger, Function<Review, JsonNode> written) {
        this.ledger = ledger;
        this.written = written;
    }

    /**
     * Who recorded a review, when and with what.
     *
     * @param who a name that is claimed
     */
    public record Signature(Instant at, String who, String tool, String engine) {}

    /**
     * Records a review. It is judged once more on the bytes that are kept, so that what is recorded can be replayed; files
     * that changed while they were read are a problem, and nothing is written.
     *
     * @return the number of the entry
     */
    public Loaded<Long> record(Review review, Snapshot files, Signature by, SigningKey signer) {
        byte[] record = CanonicalJson.bytes(written.apply(review));
        Loaded<byte[]> again = replayed(files, review.asOf(), review.view());
        if (again.value().isEmpty()) {
            return Loaded.failed(again.problems());
        }
        if (!Arrays.equals(record, again.value().get())) {
            return Loaded.failed(List.of(Problem.at(
                    Place.of("rules and facts"),
                    "they changed while they were read, so what is shown cannot be proven",
                    "Run the command again. Nothing was recorded.")));
        }
        Map<String, byte[]> kept = new TreeMap<>();
        Map<String, String> books = new TreeMap<>();
        review.books().forEach(book -> books.put(book.book().id(), book.book().rulePack()));
        RunEntry entry = new RunEntry(
                by.at(),
                Optional.of(by.who())
                        .filter(who -> !who.isBlank())
                        .map(who -> Contents.hashed(PersonalText.salted(who), kept)),
                review.asOf(),
                review.view(),
                books,
                review.factSet(),
                Contents.hashed(record, kept),
                Contents.hashed(files.rules(), kept),
                Contents.hashed(files.facts(), kept),
                by.tool(),
                by.engine());
        return ledger.append(entry.bytes(), kept, signer);
    }

    /**
     * What came of judging a recorded run again.
     *
     * @param number of its entry
     * @param difference why it is not the same, in words; empty when it is the same, byte for byte
     */
    public record Replayed(long number, RunEntry run, Optional<String> difference) {}

    /** Judges a recorded run again on its recorded rules and facts; empty where that entry is no run. */
    public Optional<Replayed> replay(long number) {
        return ledger.entry(number).flatMap(RunEntry::parse).map(run -> new Replayed(number, run, difference(run)));
    }

    private Optional<String> difference(RunEntry run) {
        Optional<byte[]> record = ledger.content(run.record());
        Optional<Snapshot> files = files(run);
        if (record.isEmpty() || files.isEmpty()) {
            return Optional.of("what was recorded of it is not there: see \"thesis audit verify\"");
        }
        Loaded<byte[]> again = replayed(files.get(), run.asOf(), run.view());
        if (again.value().isEmpty()) {
            return Optional.of("its rules or facts do not load any more: "
                    + again.problems().get(0).what());
        }
        return Arrays.equals(record.get(), again.value().get())
                ? Optional.empty()
                : Optional.of(Differing.words(record.get(), again.value().get()) + "; it was made with tool "
                        + run.tool() + " and engine " + run.engine());
    }

    private Optional<Snapshot> files(RunEntry run) {
        return new Kept(ledger, run).files();
    }

    /** A recorded run's review, judged again; empty where that entry is no run, or does not load any more. */
    public Optional<Review> review(long number) {
        return ledger.entry(number)
                .flatMap(RunEntry::parse)
                .flatMap(run -> files(run)
                        .flatMap(
                                files -> reviewed(files, run.asOf(), run.view()).value()));
    }

    private Loaded<byte[]> replayed(Snapshot files, LocalDate asOf, View view) {
        Loaded<Review> review = reviewed(files, asOf, view);
        return review.value()
                .map(found -> Loaded.of(CanonicalJson.bytes(written.apply(found))))
                .orElseGet(() -> Loaded.failed(review.problems()));
    }

    private Loaded<Review> reviewed(Snapshot files, LocalDate asOf, View view) {
        Loaded<Read> found = read(files);
        return found.value()
                .map(known -> Loaded.of(Reviewer.review(known.books(), known.observations(), asOf, view)))
                .orElseGet(() -> Loaded.failed(found.problems()));
    }

    private Loaded<Read> read(Snapshot files) {
        Map<String, String> rules = Contents.hashes(files.rules());
        Map<String, String> facts = Contents.hashes(files.facts());
        Read before = read;
        if (before != null && before.rules().equals(rules) && before.facts().equals(facts)) {
            return Loaded.of(before);
        }
        Problems problems = new Problems();
        Optional<Observations> observations = problems.take(Observations.load(files.factsFolders()));
        Optional<List<Book>> books =
                observations.flatMap(rows -> problems.take(BookLoader.loadAll(files.rulesFolder(), rows.dictionary())));
        if (observations.isEmpty() || books.isEmpty()) {
            return Loaded.failed(problems.all());
        }
        Read now = new Read(rules, facts, books.get(), observations.get());
        read = now;
        return Loaded.of(now);
    }
}
