package org.thesischecker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a Markdown page.
 *
 * @param line the line of its fence
 * @param info what stands behind the fence
 */
record FencedBlock(int line, String info, List<String> lines) {

    private static final Pattern FENCE = Pattern.compile("(```+)\\s*(.*)");
    private static final Pattern FILE = Pattern.compile(".*\\b(file|append)=(\\S+).*");

    /** A command, and what it should say. */
    record Command(String line, List<String> output) {}

    static List<FencedBlock> of(String page) {
        List<FencedBlock> blocks = new ArrayList<>();
        List<String> lines = page.lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            Matcher fence = FENCE.matcher(lines.get(index).strip());
            if (fence.matches()) {
                int end = index + 1;
                while (end < lines.size() && !lines.get(end).strip().equals(fence.group(1))) {
                    end++;
                }
                blocks.add(new FencedBlock(index + 1, fence.group(2), lines.subList(index + 1, end)));
                index = end;
            }
        }
        return blocks;
    }

    boolean isConsole() {
        return info.equals("console") || info.startsWith("console ");
    }

    /** The file that the block is to be written or added to. */
    Optional<String> file() {
        Matcher file = FILE.matcher(info);
        return file.matches() ? Optional.of(file.group(2)) : Optional.empty();
    }

    /** Whether the block goes to the end of its file. */
    boolean isAppended() {
        Matcher file = FILE.matcher(info);
        return file.matches() && file.group(1).equals("append");
    }

    String content() {
        return String.join("\n", lines) + "\n";
    }

    /** The commands, each after a dollar; lines that end with a backslash go on, and {@code > } starts what goes on. */
    List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("$ ")) {
                commands.add(new Command(line.substring(2), new ArrayList<>()));
            } else if (!commands.isEmpty() && isOpen(commands.get(commands.size() - 1))) {
                Command open = commands.remove(commands.size() - 1);
                commands.add(new Command(open.line + "\n" + line.replaceFirst("^> ", ""), open.output));
            } else if (!commands.isEmpty()) {
                commands.get(commands.size() - 1).output.add(line.stripTrailing());
            }
        }
        return commands;
    }

    private static boolean isOpen(Command command) {
        return command.output.isEmpty() && command.line.endsWith("\\");
    }
}
