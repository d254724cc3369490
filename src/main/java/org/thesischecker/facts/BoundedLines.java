package org.thesischecker.facts;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file line by line as bytes, and never holds more of a line than the longest that is allowed. */
public final class BoundedLines implements AutoCloseable {

    /** The longest line, in bytes. */
    public static final int LONGEST = 64 * 1024;

    private final InputStream input;
    private int number;
    private boolean ended;

    /** Opens a file. */
    public BoundedLines(Path file) throws IOException {
        this.input = new BufferedInputStream(Files.newInputStream(file), LONGEST);
    }

    /** The next line; empty at the end of the file. */
    public Optional<Line> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        int read = ended ? -1 : input.read();
        if (read < 0) {
            return Optional.empty();
        }
        for (; read >= 0 && read != '\n'; read = input.read()) {
            if (bytes.size() < LONGEST) {
                bytes.write(read);
            } else {
                tooLong = true;
            }
        }
        ended = read < 0;
        number++;
        return Optional.of(new Line(number, bytes.toByteArray(), tooLong));
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
