package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.source.Loaded;

/** The case file of a small book, which loads; tests then change or spoil it. */
final class CaseFile {

    /** One case, with a baseline. */
    static final String TEXT = """
            baseline:
              sales: {"2025-08": 10}
            cases:
              - name: the year's sales reach the forecast
                as-of: 2026-01-31
                set:
                  sales.year: {"2025": 60}
                expect:
                  verdict: CONFIRMED
                  findings: [full-year]
                  silent: [missed]
            """;

    private final BookFolder book;

    CaseFile(Path folder) {
        book = new BookFolder(folder);
    }

    /** The one case of the thesis when this stands in its file. */
    Case only(String content) {
        return only("theses/boom.cases.yaml", content);
    }

    /** The one case of the book when this stands in some file of it. */
    Case only(String file, String content) {
        book.with(file, content);
        Loaded<List<Cases>> loaded = loaded();
        List<Cases> all = loaded.value().orElseThrow(() -> new AssertionError(book.said(loaded)));
        assertThat(all).hasSize(1);
        assertThat(all.get(0).cases()).hasSize(1);
        return all.get(0).cases().get(0);
    }

    /** What is said when this stands in the file in place of what is right. */
    String said(String right, String wrong) {
        assertThat(TEXT).contains(right);
        return said(TEXT.replace(right, wrong));
    }

    /** What is said when this stands in the file. */
    String said(String content) {
        book.with("theses/boom.cases.yaml", content);
        return book.said(loaded());
    }

    private Loaded<List<Cases>> loaded() {
        return CasesLoader.loadAll(book.book(), book.loaded(), SmallWorld.dictionary());
    }
}
