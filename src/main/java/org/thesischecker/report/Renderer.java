package org.thesischecker.report;

/** One format of a result. */
public interface Renderer {

    /** The whole text, ending with a line feed. */
    String render(Result result);
}
