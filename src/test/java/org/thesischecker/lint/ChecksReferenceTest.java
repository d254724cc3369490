package org.thesischecker.lint;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.thesischecker.docs.GeneratedPage;
import org.thesischecker.model.Words;

class ChecksReferenceTest {

    @Test
    void the_page_on_checks_has_every_check() {
        String groups = Arrays.stream(Check.Group.values())
                .map(group -> "## %s\n\n%s".formatted(group.title(), checks(group)))
                .collect(Collectors.joining("\n"));

        new GeneratedPage("docs/reference/checks.md").with("checks", groups).isFresh();
    }

    private static String checks(Check.Group group) {
        return Arrays.stream(Check.values())
                .filter(check -> check.group() == group)
                .map(ChecksReferenceTest::check)
                .collect(Collectors.joining("\n"));
    }

    private static String check(Check check) {
        return "### %s\n\n*%s*: %s.\n\n%s\n\n%s\n"
                .formatted(check.id(), Words.of(check.severity()), check.title(), check.why(), check.remedy());
    }
}
