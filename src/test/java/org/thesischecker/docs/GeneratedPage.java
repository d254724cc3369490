package org.thesischecker.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A page of the reference with lists that come from the program, each between two comments that name it. */
public final class GeneratedPage {

    private static final String END = "<!-- end of generated -->";

    private final Path page;
    private final Map<String, String> lists = new TreeMap<>();

    public GeneratedPage(String page) {
        this.page = Path.of(page);
    }

    /** Says what stands in the list of this name. */
    public GeneratedPage with(String name, String text) {
        lists.put(name, text);
        return this;
    }

    /** Fails when the page differs from what the program says; with {@code -Ddocs.write} it writes the page instead. */
    public void isFresh() {
        String found = read();
        String expected = found;
        for (Map.Entry<String, String> list : lists.entrySet()) {
            expected = replaced(expected, list.getKey(), list.getValue());
        }
        if (System.getProperty("docs.write") != null) {
            write(expected);
            return;
        }
        assertThat(found)
                .as("%s is behind the program: run mvn test -Dtest='*ReferenceTest' -Ddocs.write", page)
                .isEqualTo(expected);
    }

    private String replaced(String text, String name, String list) {
        String begin = "<!-- generated: " + name + " -->";
        int from = text.indexOf(begin);
        int to = text.indexOf(END, from);
        assertThat(from).as("%s has no \"%s\"", page, begin).isNotNegative();
        assertThat(to).as("%s has no \"%s\" after \"%s\"", page, END, begin).isNotNegative();
        return text.substring(0, from + begin.length()) + "\n\n" + list.strip() + "\n\n" + text.substring(to);
    }

    private String read() {
        try {
            return Files.readString(page);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(page, text);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
