package org.thesischecker.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Problems;

/**
 * The rows of fact files, which another thread reads ahead of the one that understands them: a few thousand at most, in the
 * order in which they are written. Closing it ends that thread, however far it is.
 */
final class RowsAhead implements AutoCloseable {

    private static final int ROWS = 256;
    private static final int BATCHES = 16;

    private final List<Path> files;
    private final Problems problems = new Problems();
    private final List<Problem> notes = new ArrayList<>();
    private final BlockingQueue<List<RawRow>> batches = new ArrayBlockingQueue<>(BATCHES);
    private final Thread thread;
    private List<RawRow> batch = new ArrayList<>(ROWS);
    private @Nullable Throwable failure;

    /** Begins to read. */
    RowsAhead(List<Path> files) {
        this.files = files;
        this.thread = new Thread(this::read, "rows");
        thread.setDaemon(true);
        thread.start();
    }

    /** Nobody wants more rows. */
    private static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private void read() {
        try {
            for (Path file : files) {
                read(file);
            }
            if (!batch.isEmpty()) {
                handOver();
            }
        } catch (Closed closed) {
            return;
        } catch (Throwable thrown) {
            failure = thrown;
        }
        batch = List.of();
        try {
            handOver();
        } catch (Closed closed) {
            // Nobody waits for the end.
        }
    }

    /** Reads a file row by row; of a table, no more than a line is kept at a time. */
    private void read(Path file) {
        if (FactFiles.isJson(file)) {
            new JsonRows(problems).read(file).forEach(this::add);
        } else {
            new CsvRows(file, problems, notes).read(this::add);
        }
    }

    private void add(RawRow row) {
        batch.add(row);
        if (batch.size() == ROWS) {
            handOver();
            batch = new ArrayList<>(ROWS);
        }
    }

    private void handOver() {
        try {
            batches.put(batch);
        } catch (InterruptedException closed) {
            throw new Closed();
        }
    }

    /** Takes all rows, once. */
    void forEach(Consumer<RawRow> taker) {
        for (List<RawRow> rows = next(); !rows.isEmpty(); rows = next()) {
            rows.forEach(taker);
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    private List<RawRow> next() {
        try {
            return batches.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What is wrong with the files; all of it once all rows were taken. */
    List<Problem> problems() {
        return problems.every();
    }

    /** What is odd about the files; all of it once all rows were taken. */
    List<Problem> notes() {
        return notes;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
