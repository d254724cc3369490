package org.thesischecker.ledger.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Bytes as SSH writes them one after the other: each field as its length and its content (RFC 4251, section 5). */
final class Wire {

    private Wire() {}

    /** Fields, written one after the other. */
    static byte[] strings(byte[]... fields) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] field : fields) {
            all.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
            all.writeBytes(field);
        }
        return all.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    /** Thrown where a field is longer than what is left; never leaves {@link #read}. */
    private static final class TooShort extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Takes one field after the other. */
    static final class Reader {
        private final ByteBuffer bytes;

        private Reader(byte[] bytes) {
            this.bytes = ByteBuffer.wrap(bytes);
        }

        int number() {
            return bytes.getInt();
        }

        byte[] plain(int length) {
            if (length < 0 || length > bytes.remaining()) {
                throw new TooShort();
            }
            byte[] taken = new byte[length];
            bytes.get(taken);
            return taken;
        }

        byte[] string() {
            if (bytes.remaining() < Integer.BYTES) {
                throw new TooShort();
            }
            return plain(bytes.getInt());
        }

        /** All that is left. */
        byte[] rest() {
            return plain(bytes.remaining());
        }

        String word() {
            return new String(string(), UTF_8);
        }
    }

    /** All fields of some bytes, at least one; empty when the last one ends early. */
    static Optional<List<byte[]>> fields(byte[] bytes) {
        return read(bytes, reader -> {
            List<byte[]> fields = new ArrayList<>();
            do {
                fields.add(reader.string());
            } while (reader.bytes.hasRemaining());
            return Optional.of(fields);
        });
    }

    /**
     * The fields of bytes that have so many.
     *
     * @throws IllegalArgumentException when there are more or fewer
     */
    static List<byte[]> exactly(int count, byte[] bytes) {
        return fields(bytes)
                .filter(all -> all.size() == count)
                .orElseThrow(() -> new IllegalArgumentException("Expected %d fields.".formatted(count)));
    }

    /** What is read of some bytes; empty when they end early or go on after the last field. */
    static <T> Optional<T> read(byte[] bytes, Function<Reader, Optional<T>> reading) {
        Reader reader = new Reader(bytes);
        try {
            Optional<T> found = reading.apply(reader);
            return reader.bytes.hasRemaining() ? Optional.empty() : found;
        } catch (TooShort | BufferUnderflowException tooShort) {
            return Optional.empty();
        }
    }
}
