package org.thesischecker.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What all commands have in common: exit codes, {@code --help}, and how the help looks. */
final class CommandStyle {

    private static final int WIDTH = 100;

    private CommandStyle() {}

    static void apply(CommandLine line, boolean colour) {
        line.setColorScheme(Help.defaultColorScheme(colour ? Help.Ansi.ON : Help.Ansi.OFF));
        line.setUsageHelpWidth(WIDTH);
        line.setUsageHelpLongOptionsMaxWidth(30);
        line.setCaseInsensitiveEnumValuesAllowed(false);
        line.setUnmatchedOptionsArePositionalParams(false);
        line.getCommandSpec()
                .addOption(OptionSpec.builder("--version")
                        .versionHelp(true)
                        .arity("0")
                        .description("Show the version of this tool and of Java.")
                        .build())
                .versionProvider(new Version());
        style(line);
    }

    private static void style(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .arity("0")
                .description("Show this help.")
                .build());
        spec.usageMessage()
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n")
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.table());
        order(spec.usageMessage());
        line.getSubcommands().values().forEach(CommandStyle::style);
    }

    /** Examples before exit codes: who asks for help looks for them first. */
    private static void order(UsageMessageSpec usage) {
        List<String> keys = new ArrayList<>(usage.sectionKeys());
        keys.remove(UsageMessageSpec.SECTION_KEY_FOOTER);
        keys.add(
                keys.indexOf(UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING), UsageMessageSpec.SECTION_KEY_FOOTER);
        usage.sectionKeys(keys);
    }
}
