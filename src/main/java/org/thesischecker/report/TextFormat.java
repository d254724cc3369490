package org.thesischecker.report;

import java.nio.charset.StandardCharsets;

/** A format of characters, written in UTF-8. */
public interface TextFormat extends Renderer {

    /** The whole text, ending with a line feed. */
    String render(Result result);

    @Override
    default byte[] bytes(Result result) {
        return render(result).getBytes(StandardCharsets.UTF_8);
    }
}
