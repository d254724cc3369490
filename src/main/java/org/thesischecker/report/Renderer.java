package org.thesischecker.report;

/** One format of a result. */
public interface Renderer {

    /** The whole document. */
    byte[] bytes(Result result);
}
