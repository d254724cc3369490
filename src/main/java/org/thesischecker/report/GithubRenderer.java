package org.thesischecker.report;

import java.util.Locale;
import java.util.stream.Collectors;
import org.thesischecker.source.Characters;

/**
 * For GitHub: a workflow command a line, which the host shows at the place it names (docs.github.com/actions, workflow
 * commands, setting an error message). They take effect on the stdout of a step.
 */
public final class GithubRenderer implements TextFormat {

    @Override
    public String render(Result result) {
        Remarks remarks = result.remarks()
                .orElseThrow(() -> new IllegalArgumentException("This result is not written as annotations."));
        return remarks.all().stream().map(GithubRenderer::line).collect(Collectors.joining());
    }

    private static String line(Remark remark) {
        StringBuilder place = new StringBuilder();
        if (!remark.at().place().file().isEmpty()) {
            place.append("file=").append(property(remark.at().place().file())).append(',');
        }
        if (remark.at().place().line() > 0) {
            place.append("line=%d,endLine=%d,"
                    .formatted(remark.at().place().line(), remark.at().lastLine()));
        }
        return "::%s %stitle=%s::%s\n"
                .formatted(word(remark.level()), place, property(remark.title()), text(remark.text()));
    }

    private static String word(Remark.Level level) {
        return level == Remark.Level.NOTE ? "notice" : level.name().toLowerCase(Locale.ROOT);
    }

    /** A line feed would begin another command. */
    private static String text(String text) {
        return text.lines()
                .map(Characters::visible)
                .map(line -> line.replace("%", "%25"))
                .collect(Collectors.joining("%0A"));
    }

    private static String property(String text) {
        return text(text).replace(":", "%3A").replace(",", "%2C");
    }
}
