package org.thesischecker.report;

/** Puts a text in the colour of its tone, with the sequences of ECMA-48 ("select graphic rendition"), or leaves it as it is. */
record Paint(boolean colour) {

    private static final String START = "\u001B[";
    private static final String END = "\u001B[0m";

    /** The text painted without the blanks around it, so that no colour reaches into the margin. */
    String of(Tone tone, String text) {
        String bare = text.strip();
        if (!colour || tone == Tone.PLAIN || bare.isEmpty()) {
            return text;
        }
        int from = text.indexOf(bare);
        return text.substring(0, from) + START + code(tone) + "m" + bare + END + text.substring(from + bare.length());
    }

    private static String code(Tone tone) {
        return switch (tone) {
            case PLAIN -> "0";
            case STRONG -> "1";
            case FAINT -> "2";
            case GOOD -> "1;32";
            case WARNING -> "1;33";
            case BAD -> "1;31";
            case UNSURE -> "1;35";
        };
    }
}
