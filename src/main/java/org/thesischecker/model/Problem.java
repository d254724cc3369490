package org.thesischecker.model;

/**
 * Something wrong in a file: where, what, and what may help.
 *
 * @param what what was found and what is wrong with it, without a full stop at the end
 * @param advice what was expected and what may help; may be empty
 * @param excerpt the line it stands on; may be empty
 * @param width how many characters of the line are meant, at least 1
 */
public record Problem(Place place, String what, String advice, String excerpt, int width) {

    public static Problem at(Place place, String what, String advice) {
        return new Problem(place, what, advice, "", 1);
    }

    /** The message as a person reads it: place and sentence, the line with the spot underlined, the advice. */
    public String text() {
        StringBuilder text = new StringBuilder(place + ": " + what);
        if (!excerpt.isEmpty() && place.line() > 0) {
            Excerpt shown = Excerpt.of(excerpt, place.column(), width);
            String margin = "%4d".formatted(place.line());
            text.append('\n').append(margin).append(" | ").append(shown.line());
            if (place.column() > 0) {
                text.append('\n').append(" ".repeat(margin.length() + 3)).append(shown.marker());
            }
        }
        if (!advice.isEmpty()) {
            text.append('\n').append(advice);
        }
        return text.toString();
    }

    /** A long line is shown as its first 76 characters, or where the spot is not among them as the 76 around it. */
    private record Excerpt(String line, String marker) {
        private static final int LONGEST = 76;

        static Excerpt of(String line, int column, int width) {
            String flat = line.replace('\t', ' ');
            int spot = Math.max(0, Math.min(column - 1, flat.length()));
            boolean fromStart = flat.length() <= LONGEST || spot + Math.min(width, 20) <= LONGEST;
            int from = fromStart ? 0 : Math.max(0, Math.min(spot - 20, flat.length() - LONGEST));
            int to = Math.min(flat.length(), from + LONGEST);
            String cut = (from > 0 ? "..." : "") + flat.substring(from, to) + (to < flat.length() ? "..." : "");
            int indent = spot - from + (from > 0 ? 3 : 0);
            int marks = Math.max(1, Math.min(width, Math.max(1, to - spot)));
            return new Excerpt(cut, " ".repeat(indent) + "^".repeat(marks));
        }
    }
}
