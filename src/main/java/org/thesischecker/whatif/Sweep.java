package org.thesischecker.whatif;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.thesischecker.facts.BoundedLines;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Problems;

/**
 * Judges a file of scenarios, one a row, and writes one row for each, in their order. Both files are streamed: however
 * many scenarios there are, no more than a few hundred are held. Threads judge, each with warm reviews of its own.
 */
public final class Sweep implements AutoCloseable {

    private static final int BATCH = 64;
    private static final int BATCHES_AHEAD = 3;
    /** How long a thread has to end its row, in seconds. */
    private static final int PATIENCE = 60;

    private final SweepFile file;
    private final Seat first;
    private final Settings settings;
    private volatile boolean stopped;

    private final List<String> notes;

    private Sweep(SweepFile file, Seat first, Settings settings, List<String> notes) {
        this.notes = notes;
        this.file = file;
        this.first = first;
        this.settings = settings;
    }

    /**
     * How a sweep is made.
     *
     * @param onlyChanges whether a verdict or state that is the same as without the scenario is left out
     * @param skip whether rows that are no scenarios are passed over; else the first one ends the sweep
     * @param threads how many judge at the same time
     */
    public record Settings(
            List<SweepSubject> subjects, SweepFormat format, boolean onlyChanges, boolean skip, int threads) {}

    /**
     * What became of a sweep.
     *
     * @param written how many scenarios were judged and written
     * @param bad how many rows were no scenarios
     * @param problems the first of these
     * @param complete whether the file was read to its end
     */
    public record Ended(long written, long bad, List<Problem> problems, boolean complete) {}

    /** Opens a file of scenarios; its header is read and checked. */
    public static Loaded<Sweep> open(Path path, Basis basis, Settings settings) {
        Loaded<SweepFile> file = SweepFile.open(path, basis.notation(), basis.supposing());
        return file.value()
                .map(opened ->
                        Loaded.of(new Sweep(opened, basis.seat(settings.subjects()), settings, unread(opened, basis))))
                .orElseGet(() -> Loaded.failed(file.problems()));
    }

    private static List<String> unread(SweepFile file, Basis basis) {
        ReadByRules rules = new ReadByRules(basis.books(), basis.observations().dictionary());
        FactSet facts = basis.facts();
        return file.columns().stream()
                .flatMap(column -> rules.unread(column.target(), facts).stream())
                .toList();
    }

    /** What a reader should know of the columns, as sentences. */
    public List<String> notes() {
        return notes;
    }

    /** Ends the sweep early, from another thread: what was judged by then is written. */
    public void stop() {
        stopped = true;
    }

    /**
     * Judges and writes; rows are written whole, several at once. Of a file without rows nothing is written.
     *
     * @param progress is told the number of bytes read so far
     * @throws IOException when the results cannot be written
     */
    public Ended run(OutputStream out, LongConsumer progress) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(settings.threads(), work -> {
            Thread thread = new Thread(work, "sweep");
            thread.setDaemon(true);
            return thread;
        });
        try (Running running = new Running(out, progress, threads)) {
            return running.ended();
        }
    }

    @Override
    public void close() throws IOException {
        first.close();
        file.close();
    }

    /**
     * Rows that were judged together.
     *
     * @param complete whether all of them were
     */
    private record Judged(List<Row> rows, List<Problem> problems, boolean complete) {

        /** A scenario, and where each subject stands in it. */
        record Row(String id, List<String> states) {}
    }

    private static Judged result(Future<Judged> judged) {
        try {
            return judged.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** One run: what was read, is being judged, and was written. */
    private final class Running implements AutoCloseable {

        private final OutputStream out;
        private final LongConsumer progress;
        private final ExecutorService threads;
        private final BlockingQueue<Seat> seats = new LinkedBlockingQueue<>();
        private final ArrayDeque<Future<Judged>> ahead = new ArrayDeque<>();
        private final List<Problem> problems = new ArrayList<>();
        private final List<Stand> today;
        private boolean begun;
        private long written;
        private long bad;

        Running(OutputStream out, LongConsumer progress, ExecutorService threads) {
            this.out = out;
            this.progress = progress;
            this.threads = threads;
            this.today = settings.onlyChanges() ? first.stands() : List.of();
            seats.add(first);
            for (int index = 1; index < settings.threads(); index++) {
                seats.add(first.another());
            }
        }

        Ended ended() throws IOException {
            boolean complete = all();
            if (begun) {
                write(settings.format().foot());
            }
            return new Ended(written, bad, List.copyOf(problems), complete);
        }

        /** Whether the file was read to its end. */
        private boolean all() throws IOException {
            boolean more = true;
            while (more && !stopped) {
                List<BoundedLines.Line> lines = lines();
                more = lines.size() == BATCH;
                if (!lines.isEmpty()) {
                    ahead.add(threads.submit(() -> judged(lines)));
                }
                if (ahead.size() >= settings.threads() * BATCHES_AHEAD && !taken()) {
                    return false;
                }
                progress.accept(file.bytes());
            }
            while (!ahead.isEmpty()) {
                if (!taken()) {
                    return false;
                }
            }
            return !more;
        }

        private List<BoundedLines.Line> lines() throws IOException {
            List<BoundedLines.Line> lines = new ArrayList<>(BATCH);
            while (lines.size() < BATCH) {
                Optional<BoundedLines.Line> line = file.next();
                if (line.isEmpty()) {
                    break;
                }
                lines.add(line.get());
            }
            return lines;
        }

        /** Writes the oldest batch; false when nothing may be written after it. */
        private boolean taken() throws IOException {
            Judged judged = result(ahead.remove());
            StringBuilder text =
                    new StringBuilder(begun ? "" : settings.format().head(settings.subjects()));
            begun = true;
            for (Judged.Row row : judged.rows()) {
                // The first row of a file of JSON has no comma before it, whichever batch it is in.
                text.append(settings.format().row(row.id(), settings.subjects(), row.states(), written == 0));
                written++;
            }
            write(text.toString());
            bad += judged.problems().size();
            judged.problems().stream()
                    .limit(Math.max(0, Problems.SHOWN - problems.size()))
                    .forEach(problems::add);
            return judged.complete();
        }

        private Judged judged(List<BoundedLines.Line> lines) {
            Seat seat = seats.remove();
            try {
                return judged(lines, seat);
            } finally {
                seats.add(seat);
            }
        }

        private Judged judged(List<BoundedLines.Line> lines, Seat seat) {
            List<Judged.Row> rows = new ArrayList<>(lines.size());
            List<Problem> wrong = new ArrayList<>();
            for (BoundedLines.Line line : lines) {
                if (stopped) {
                    return new Judged(rows, wrong, false);
                }
                try {
                    SweepRow row = file.row(line);
                    List<Stand> stands = seat.stands(row, file);
                    rows.add(new Judged.Row(
                            row.id(), settings.onlyChanges() ? Seat.moved(stands, today) : Seat.words(stands)));
                } catch (BadRow badRow) {
                    wrong.add(badRow.problem());
                    if (!settings.skip()) {
                        return new Judged(rows, wrong, false);
                    }
                }
            }
            return new Judged(rows, wrong, true);
        }

        /** What is still being judged is not wanted any more; it ends with its row. */
        @Override
        public void close() {
            stopped = true;
            threads.shutdown();
            try {
                if (threads.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                    seats.stream().filter(seat -> seat != first).forEach(Seat::close);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private void write(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
