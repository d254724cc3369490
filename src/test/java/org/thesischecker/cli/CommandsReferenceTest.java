package org.thesischecker.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thesischecker.docs.GeneratedPage;
import org.thesischecker.docs.MarkdownTable;
import picocli.CommandLine;

class CommandsReferenceTest {

    private static final String EXIT_CODES = "\nExit codes:\n";

    @Test
    void the_page_on_commands_is_what_their_help_says() {
        Surroundings surroundings = new Surroundings(Path.of(""), Map.of(), Clock.systemUTC(), false);
        CommandLine line = Commands.line(surroundings, List.of());
        CommandStyle.apply(line, false);

        new GeneratedPage("docs/reference/commands.md")
                .with("commands", help(line))
                .isFresh();
    }

    @Test
    void the_page_on_exit_codes_has_those_that_the_program_has() {
        MarkdownTable table = new MarkdownTable("exit code", "meaning");
        ExitCode.table().forEach(table::row);

        new GeneratedPage("docs/reference/exit-codes.md")
                .with("exit codes", table.text())
                .isFresh();
    }

    /** The help of a command and of those below it; exit codes have a page of their own. */
    private static String help(CommandLine command) {
        String usage = command.getUsageMessage(CommandLine.Help.Ansi.OFF).replace("\r\n", "\n");
        int end = usage.contains(EXIT_CODES) ? usage.indexOf(EXIT_CODES) : usage.length();
        String name = command.getCommandSpec().qualifiedName();
        StringBuilder text = new StringBuilder("## %s\n\n```text\n%s\n```\n\n"
                .formatted(name, usage.substring(0, end).strip()));
        command.getSubcommands().values().forEach(below -> text.append(help(below)));
        return text.toString();
    }
}
