package org.thesischecker.source;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Which characters a file may hold: what cannot be seen could mislead a reader, or a terminal. */
public final class Characters {

    private Characters() {}

    /** The index of the first control or invisible character; line feed and tab count as such. */
    public static OptionalInt firstInvisible(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (isInvisible(text.charAt(index))) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    /** The text with every control or invisible character replaced, for showing it. */
    public static String visible(String text) {
        if (firstInvisible(text).isEmpty()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text);
        IntStream.range(0, text.length())
                .filter(index -> isInvisible(text.charAt(index)))
                .forEach(index -> shown.setCharAt(index, text.charAt(index) == '\t' ? ' ' : '\uFFFD'));
        return shown.toString();
    }

    /** How Unicode names a character's code: {@code U+001B}. */
    public static String code(char character) {
        return String.format(Locale.ROOT, "U+%04X", (int) character);
    }

    private static boolean isInvisible(char character) {
        return character < ' ' || (character > '~' && isInvisibleOutsideAscii(character));
    }

    private static boolean isInvisibleOutsideAscii(char character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
