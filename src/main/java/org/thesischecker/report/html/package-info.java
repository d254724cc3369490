/**
 * A review as one page of HTML that can be sent: it needs no network and no script.
 *
 * <p>May use everything that {@link org.thesischecker.report} may, and jte; nobody else knows jte. {@link
 * org.thesischecker.report.html.Page} is what the templates in {@code src/main/jte} show; every text in it is plain, and
 * the templates escape it. Start with {@link org.thesischecker.report.html.HtmlRenderer}.
 */
@NullMarked
package org.thesischecker.report.html;

import org.jspecify.annotations.NullMarked;
