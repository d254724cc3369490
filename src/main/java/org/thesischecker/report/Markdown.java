package org.thesischecker.report;

import java.util.regex.Pattern;
import org.thesischecker.source.Characters;

/** Texts as Markdown shows them unchanged (GitHub Flavored Markdown, 2.4 "backslash escapes" and 6.2 "entities"). */
final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*\\[\\]|~]|(?<![\\p{Alnum}])_|_(?![\\p{Alnum}])");
    private static final Pattern MARK_AT_START = Pattern.compile("^([#+=-])");
    private static final Pattern NUMBER_AT_START = Pattern.compile("^(\\d+)([.)])");
    private static final Pattern PLAIN_ADDRESS = Pattern.compile("https?://[\\x21-\\x7E&&[^<>\\\\`|]]+");

    private Markdown() {}

    /** The text inside a line or a cell. */
    static String escaped(String text) {
        String visible = Characters.visible(text).strip();
        String entities = visible.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return SPECIAL.matcher(entities).replaceAll("\\\\$0");
    }

    /** The text on a line of its own, where a hash, a dash or a number at the start would mean something. */
    static String paragraph(String text) {
        String escaped = escaped(text);
        String marks = MARK_AT_START.matcher(escaped).replaceFirst("\\\\$1");
        return NUMBER_AT_START.matcher(marks).replaceFirst("$1\\\\$2");
    }

    /** An address as a link; one with characters that an address does not have is text. */
    static String link(String address) {
        return PLAIN_ADDRESS.matcher(address).matches() ? "<" + address + ">" : escaped(address);
    }
}
