package org.thesischecker.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.thesischecker.report.Result;
import org.thesischecker.report.ReviewResult;
import org.thesischecker.report.TextFormat;

/** For a browser, a printer and a mail: one file with everything in it. Of a review only. */
public final class HtmlRenderer implements TextFormat {

    private static final String PAGES = "org.thesischecker.report.html.pages";

    @Override
    public String render(Result result) {
        if (!(result instanceof ReviewResult review)) {
            throw new IllegalArgumentException("Only a review can be a page, and this is " + result.getClass());
        }
        StringOutput page = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlRenderer.class.getClassLoader(), PAGES)
                .render("page.jte", ReviewPage.of(review), page);
        return page.toString();
    }
}
