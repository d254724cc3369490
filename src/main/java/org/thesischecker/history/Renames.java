package org.thesischecker.history;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.thesischecker.book.Book;

/** Finds rules that were renamed: by what they say they were called. */
public final class Renames {

    private Renames() {}

    /** The new id of each rule that was renamed, by {@code SUBJECT/RULE}. */
    public static Map<String, String> between(Book old, Book now) {
        Map<String, String> renamed = new TreeMap<>();
        now.levels()
                .forEach(level -> level.forEach(subject -> old.subject(subject.id())
                        .ifPresent(before -> Standings.renamed(before, subject)
                                .forEach((from, to) -> renamed.put(subject.id() + "/" + from, to)))));
        return Collections.unmodifiableMap(renamed);
    }
}
