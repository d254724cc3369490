package org.thesischecker.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is said beside results, to people: a line that is too long goes on below. A word, such as a path, stays whole. */
final class Messages extends PrintWriter {

    private static final int WIDTH = 100;
    private static final Pattern EXCERPT = Pattern.compile(" *\\d+ \\| .*| *\\^+");

    /** Writes each line at once. */
    Messages(Writer out) {
        super(out, true);
    }

    @Override
    public void println(String text) {
        super.println(text.lines().map(Messages::wrapped).collect(Collectors.joining(System.lineSeparator())));
    }

    private static String wrapped(String line) {
        if (line.length() <= WIDTH || EXCERPT.matcher(line).matches()) {
            return line;
        }
        int margin = line.length() - line.stripLeading().length();
        int blank = line.lastIndexOf(' ', WIDTH);
        int end = blank > margin ? blank : line.indexOf(' ', WIDTH);
        return end < 0 ? line : line.substring(0, end) + System.lineSeparator() + wrapped(line.substring(end + 1));
    }
}
