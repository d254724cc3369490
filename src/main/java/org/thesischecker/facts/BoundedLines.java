package org.thesischecker.facts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Reads a file line by line as bytes, and never holds more of a line than the longest that is allowed. */
public final class BoundedLines implements AutoCloseable {

    /** The longest line, in bytes. */
    public static final int LONGEST = 64 * 1024;

    private final InputStream input;
    private final byte[] buffer = new byte[LONGEST];
    private int at;
    private int limit;
    private int number;
    private boolean ended;
    private boolean hasReturn;

    /** Opens a file. */
    public BoundedLines(Path file) throws IOException {
        this.input = Files.newInputStream(file);
    }

    /** The next line; empty at the end of the file. */
    public Optional<Line> next() throws IOException {
        if (ended || (at == limit && !fill())) {
            return Optional.empty();
        }
        Line line = line();
        hasReturn |= line.endsWithReturn();
        return Optional.of(line);
    }

    private Line line() throws IOException {
        int end = lineFeed();
        if (end == limit) {
            return acrossBuffers();
        }
        Line line = new Line(++number, Arrays.copyOfRange(buffer, at, end), false);
        at = end + 1;
        return line;
    }

    /** Whether a line so far ends with a carriage return. */
    public boolean hasReturn() {
        return hasReturn;
    }

    /** Where the line ends in the buffer; its limit when it goes on behind. */
    private int lineFeed() {
        int end = at;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private Line acrossBuffers() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean complete = false;
        while (!complete) {
            int end = lineFeed();
            int taken = Math.min(LONGEST - bytes.size(), end - at);
            bytes.write(buffer, at, taken);
            tooLong |= taken < end - at;
            complete = end < limit;
            at = complete ? end + 1 : limit;
            ended = !complete && !fill();
            complete |= ended;
        }
        return new Line(++number, bytes.toByteArray(), tooLong);
    }

    private boolean fill() throws IOException {
        at = 0;
        limit = Math.max(0, input.read(buffer));
        return limit > 0;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param bytes without the line feed; cut where it is too long
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Line(int number, byte[] bytes, boolean tooLong) {

        /** Whether a carriage return stands before the line feed. */
        public boolean endsWithReturn() {
            return bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        }
    }
}
