package org.thesischecker.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;

/** A text file, read strictly as UTF-8, whose lines can be shown in messages. */
public final class SourceText {

    /** The largest file that is read, in bytes. */
    public static final long LARGEST = 5_000_000;

    private final String file;
    private final String content;
    private final List<String> lines;

    private SourceText(String file, String content) {
        this.file = file;
        this.content = content;
        this.lines = content.lines().toList();
    }

    /** A text that comes from no file; line ends are made line feeds. */
    public static SourceText of(String file, String content) {
        return new SourceText(file, content.replace("\r\n", "\n"));
    }

    /** Reads a file. A byte-order mark is dropped, CRLF becomes a line feed; whatever is wrong is a problem. */
    public static Loaded<SourceText> read(Path path) {
        String file = shown(path);
        Optional<Problem> other = RegularFiles.other(path);
        if (other.isPresent()) {
            return Loaded.failed(List.of(other.get()));
        }
        try {
            if (Files.size(path) > LARGEST) {
                return failed(file, "larger than 5 MB", "No file of this tool is that large: is it the right one?");
            }
            return decoded(file, Files.readAllBytes(path));
        } catch (IOException cause) {
            return Loaded.failed(List.of(unreadable(path, cause)));
        }
    }

    /** A path as messages show it: as it was given, with forward slashes. */
    public static String shown(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** The problem of a file that could not be read. */
    public static Problem unreadable(Path path, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return Problem.at(Place.of(shown(path)), "there is no such file", "");
        }
        if (Files.isDirectory(path)) {
            return Problem.at(Place.of(shown(path)), "it is a folder", "Name a file in it.");
        }
        return cause instanceof AccessDeniedException
                ? Problem.at(Place.of(shown(path)), "reading it is not permitted", "Permit it, or ask its owner to.")
                : Problem.at(Place.of(shown(path)), "it cannot be read", "Is it damaged, or its disk?");
    }

    /** The problem of bytes that are no UTF-8, in the line they stand in. */
    public static Problem notUtf8(String file, int line, byte[] bytes, int from, int to, int bad) {
        String before = new String(bytes, from, bad - from, StandardCharsets.UTF_8);
        String whole = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return new Problem(
                new Place(file, line, before.length() + 1),
                "byte 0x%02X is no UTF-8".formatted(bytes[bad] & 0xFF),
                "Save the file as UTF-8.",
                Characters.visible(whole),
                1);
    }

    /** The file as messages name it. */
    public String file() {
        return file;
    }

    /** The whole text, without byte-order mark, lines ended by line feeds. */
    public String content() {
        return content;
    }

    /** The lines, without their ends. */
    public List<String> lines() {
        return lines;
    }

    /** A line, from 1, as it can be shown; empty when there is none. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? Characters.visible(lines.get(number - 1)) : "";
    }

    /** A problem at a place of this text, with its line as excerpt. */
    public Problem problem(Place place, int width, String what, String advice) {
        return new Problem(place, what, advice, line(place.line()), Math.max(1, width));
    }

    private static Loaded<SourceText> decoded(String file, byte[] bytes) {
        int from = startsWithMark(bytes) ? 3 : 0;
        ByteBuffer input = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        var result = decoder.decode(input, decoded, true);
        if (result.isError()) {
            return Loaded.failed(List.of(badByte(file, bytes, input.position())));
        }
        return Loaded.of(of(file, decoded.flip().toString()));
    }

    private static Problem badByte(String file, byte[] bytes, int bad) {
        int line = 1;
        int from = 0;
        for (int index = 0; index < bad; index++) {
            if (bytes[index] == '\n') {
                line++;
                from = index + 1;
            }
        }
        int to = bad;
        while (to < bytes.length && bytes[to] != '\n') {
            to++;
        }
        return notUtf8(file, line, bytes, from, to, bad);
    }

    /** Whether bytes start with a UTF-8 byte-order mark. */
    public static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static Loaded<SourceText> failed(String file, String what, String advice) {
        return Loaded.failed(List.of(Problem.at(Place.of(file), what, advice)));
    }
}
