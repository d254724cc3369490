package org.thesischecker.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** All commands, in the order in which the help lists them. A run makes only the one it needs. */
final class Commands {

    private static final Map<String, Function<Surroundings, Object>> ALL = all();

    private Commands() {}

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** The command line with the command that the arguments name, or with all when they name none. */
    static CommandLine line(Surroundings surroundings, List<String> arguments) {
        CommandLine line = new CommandLine(new ThesisCommand());
        boolean one = !arguments.isEmpty() && ALL.containsKey(arguments.get(0));
        ALL.forEach((name, make) -> {
            if (!one || name.equals(arguments.get(0))) {
                line.addSubcommand(name, make.apply(surroundings));
            }
        });
        return line;
    }

    private static Map<String, Function<Surroundings, Object>> all() {
        Map<String, Function<Surroundings, Object>> all = new LinkedHashMap<>();
        all.put("review", ReviewCommand::new);
        all.put("explain", ExplainCommand::new);
        all.put("history", HistoryCommand::new);
        all.put("headroom", HeadroomCommand::new);
        all.put("what-if", WhatIfCommand::new);
        all.put("list", ListCommand::new);
        all.put("check", CheckCommand::new);
        all.put("test", TestCommand::new);
        all.put("diff", DiffCommand::new);
        all.put("init", InitCommand::of);
        all.put("facts", FactsCommand::of);
        all.put("audit", AuditCommand::of);
        return all;
    }
}
