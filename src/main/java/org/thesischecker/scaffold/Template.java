package org.thesischecker.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of the resources with gaps to fill: {@code {{title}}}. */
final class Template {

    private static final Pattern GAP = Pattern.compile("\\{\\{([a-z-]+)}}");

    private Template() {}

    /**
     * The text of a template with its gaps filled.
     *
     * @throws IllegalStateException when there is no such template, or no value for a gap
     */
    static String filled(String name, Map<String, String> values) {
        return GAP.matcher(text("/scaffold/" + name)).replaceAll(gap -> {
            String value = values.get(gap.group(1));
            if (value == null) {
                throw new IllegalStateException("Nothing for %s in the template %s".formatted(gap.group(), name));
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** The text of a resource. */
    static String text(String resource) {
        try (InputStream stream = Template.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("There is no resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
