package org.thesischecker.ledger;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.MemoryFolder;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceText;

/**
 * The bytes of the rules and facts that a review rests on.
 *
 * @param rules by path in the folder of the books
 * @param facts by the number of the facts folder, counted from zero, and the path in it
 */
public record Snapshot(Map<String, byte[]> rules, Map<String, byte[]> facts) {

    private static final String RULES = "recorded/rules";
    private static final String FACTS = "recorded/facts";

    public Snapshot {
        rules = new TreeMap<>(rules);
        facts = new TreeMap<>(facts);
    }

    /**
     * Reads the files of some books and facts folders. Of a book those that can move a verdict: no rule tests, scenarios or
     * declared changes.
     */
    public static Loaded<Snapshot> of(Path rules, List<String> books, List<Path> facts) {
        Problems problems = new Problems();
        Map<String, byte[]> ofRules = new TreeMap<>();
        for (String book : books) {
            read(rules.resolve(book), problems).forEach((path, bytes) -> {
                if (movesVerdicts(path)) {
                    ofRules.put(book + "/" + path, bytes);
                }
            });
        }
        Map<String, byte[]> ofFacts = new TreeMap<>();
        for (int index = 0; index < facts.size(); index++) {
            String number = String.valueOf(index);
            read(facts.get(index), problems).forEach((path, bytes) -> {
                if (path.endsWith(".csv") || path.endsWith(".json") || path.endsWith("metrics.yaml")) {
                    ofFacts.put(number + "/" + path, bytes);
                }
            });
        }
        return problems.orElse(() -> new Snapshot(ofRules, ofFacts));
    }

    /** Whether a file of a book, by its path in it, can move a verdict. */
    public static boolean movesVerdicts(String path) {
        boolean place = path.equals("report.yaml") || path.startsWith("theses/") || path.startsWith("risk-factors/");
        return place && (path.endsWith(".drl") || path.endsWith(".yaml")) && !path.endsWith(".cases.yaml");
    }

    private static Map<String, byte[]> read(Path folder, Problems problems) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = SourceText.shown(folder.relativize(file));
                if (!path.startsWith(".") && !path.contains("/.")) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        } catch (IOException unreadable) {
            problems.add(SourceText.unreadable(folder, unreadable));
        }
        return files;
    }

    /** The folder of the books, in memory. */
    public Path rulesFolder() {
        return MemoryFolder.of(RULES, rules);
    }

    /** The folders of the facts, in memory. */
    public List<Path> factsFolders() {
        Path all = MemoryFolder.of(FACTS, facts);
        return facts.keySet().stream()
                .map(path -> path.substring(0, path.indexOf('/')))
                .distinct()
                .map(all::resolve)
                .collect(Collectors.toList());
    }
}
