package org.thesischecker.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class DocumentsTest {

    private static final Path DECISIONS = Path.of("docs/decisions");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+(?:Test|IT))`");
    private static final Pattern NAME_IN_FIRST_CELL = Pattern.compile("`([^`]+)`(?=[^|]*\\|)");

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_inside_the_project_leads_somewhere(Path document) throws IOException {
        Path folder = document.toAbsolutePath().getParent();

        List<String> broken = found(LINK, Files.readString(document))
                .filter(link -> !link.startsWith("http") && !link.startsWith("#"))
                .map(link -> link.replaceFirst("#.*", ""))
                .filter(link -> !Files.exists(folder.resolve(link)))
                .toList();

        assertThat(broken).as("links of %s that lead nowhere", document).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_test_that_is_named_exists(Path document) throws IOException {
        Set<String> known = tests();

        List<String> unknown = found(TEST, Files.readString(document))
                .filter(name -> !known.contains(name))
                .toList();

        assertThat(unknown).as("tests that %s names", document).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_decision_has_a_question_options_an_outcome_and_a_check(Path decision) throws IOException {
        List<String> headings = Files.readAllLines(decision).stream()
                .filter(line -> line.startsWith("## "))
                .toList();

        assertThat(headings)
                .as(decision.toString())
                .containsExactly("## Question", "## Options", "## Outcome", "## How it is checked");
    }

    @Test
    void every_decision_is_listed() throws IOException {
        String list = Files.readString(DECISIONS.resolve("README.md"));

        assertThat(decisions().map(Path::getFileName).map(Path::toString))
                .allSatisfy(name -> assertThat(list).contains("(" + name + ")"));
    }

    @Test
    void every_dependency_and_plugin_has_its_reason_and_no_other_is_named() throws Exception {
        Set<String> named = Files.readAllLines(DECISIONS.resolve("dependencies.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf('|', 1) + 1))
                .flatMap(line -> found(NAME_IN_FIRST_CELL, line))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> used = new TreeSet<>(pom("/project/dependencies/dependency/artifactId"));
        used.addAll(pom("/project/build/plugins/plugin/artifactId"));
        used.addAll(pom("/project/profiles/profile/dependencies/dependency/artifactId"));

        assertThat(named).isEqualTo(used);
    }

    static Stream<Path> documents() throws IOException {
        return Stream.concat(
                Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(Path::of), markdown(Path.of("docs")));
    }

    static Stream<Path> decisions() throws IOException {
        return markdown(DECISIONS).filter(page -> page.getFileName().toString().matches("\\d{4}-.*"));
    }

    private static Stream<Path> markdown(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> pom(String path) throws Exception {
        Document pom = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        NodeList found =
                (NodeList) XPathFactory.newDefaultInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent())
                .toList();
    }
}
