package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.book.SmallWorld.rule;
import static org.thesischecker.book.SmallWorld.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a rule file from a stranger could do to a tool that trusts it: each attack is first shown to run on plain Drools,
 * and then to be refused before anything is compiled.
 */
class AttackTest {

    private static final String MARK = "org.thesischecker.book.Marks.leave()";
    private static final String READ = "org.thesischecker.book.mark";
    private static final int EXIT_CODE = 42;

    @TempDir
    private Path folder;

    /** Where in a rule file code can stand. */
    private enum Position {
        WHEN("""
                rule "A"
                    @id( a )
                when
                    String( length() > 0, %s != null )
                then
                end
                """, 4, "reaches into Java"),
        THEN("""
                rule "A"
                    @id( a )
                when
                    String()
                then
                    %s;
                end
                """, 6, "unknown verb"),
        ANNOTATION("""
                rule "A"
                    @id( %s )
                when
                    String()
                then
                end
                """, 2, "the value of @id is no plain name"),
        ACCUMULATE("""
                rule "A"
                    @id( a )
                when
                    Number() from accumulate( String(),
                        init( %s; int n = 0; ), action( n = n + 1; ), result( n ) )
                then
                end
                """, 4, "\"from\" is no part of a rule"),
        FUNCTION("""
                rule "A"
                    @id( a )
                when
                    accumulate( String( $s : this ); $n : count( %s ) )
                then
                end
                """, 4, "reaches into Java");

        private final String rule;
        private final int line;
        private final String complaint;

        Position(String rule, int line, String complaint) {
            this.rule = rule;
            this.line = line;
            this.complaint = complaint;
        }

        String with(String code) {
            return rule.formatted(code);
        }

        /** The same with a verb, so that nothing but the code is wrong. */
        String withVerb(String code) {
            return with(code).replace("then\nend", "then\n    confirms\nend");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_method_is_called(Position position) {
        Marks.taken();

        fire(position.with(MARK));

        assertThat(Marks.taken()).isPositive();
        refused(position, MARK);
    }

    @ParameterizedTest
    @EnumSource
    void a_program_is_started(Position position) throws IOException, InterruptedException {
        Path touched = folder.resolve("touched");
        String code = "Runtime.getRuntime().exec( \"touch %s\" ).waitFor()".formatted(touched);

        fire(position.with(code));

        assertThat(touched).exists();
        refused(position, code);
    }

    @ParameterizedTest
    @EnumSource
    void a_file_is_read(Position position) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        String code =
                "System.getProperties().put( \"%s\", java.nio.file.Files.readString( java.nio.file.Path.of( \"%s\" ) ) )"
                        .formatted(READ, secret);

        fire(position.with(code));

        assertThat(System.clearProperty(READ)).isEqualTo("secret");
        refused(position, code);
    }

    @Test
    void the_program_is_ended() throws IOException, InterruptedException {
        List<Process> programs = new ArrayList<>();
        for (Position position : Position.values()) {
            programs.add(program(position.with("System.exit( %s )".formatted(EXIT_CODE))));
        }

        for (Process program : programs) {
            assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(program.exitValue()).isEqualTo(EXIT_CODE);
        }
        for (Position position : Position.values()) {
            refused(position, "System.exit( %s )".formatted(EXIT_CODE));
        }
    }

    @Test
    void three_patterns_multiply() {
        assertThat(PlainDrools.fire("rule \"A\" when String() String() String() then end", 20, 10_000))
                .as("matches of three patterns over twenty facts")
                .isEqualTo(20 * 20 * 20);
        assertThat(said(rule("""
                Observation( metric == "sales", $a : value )
                Observation( metric == "exports.cars", $b : value, value >= $a )
                Observation( metric == "exports.vans", value >= $b )
                """))).isEqualTo("""
                        boom.drl:5:5: each of its readings meets each reading of the pattern in line 4
                           5 |     Observation( metric == "exports.cars", $b : value, value >= $a )
                                   ^^^^^^^^^^^
                        Fix its period, or join the two: bind $p : period there and write period == $p here.
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert( $s + \"x\" );", "delete( $s ); insert( $s );"})
    void a_rule_fires_for_ever(String action) {
        String plain = "rule \"A\" when $s : String() then %s end".formatted(action);

        assertThat(PlainDrools.fire("dialect \"mvel\"\n" + plain, 1, 500)).isEqualTo(500);
        assertThat(said(rule("Metric( id == \"sales\" )", action)))
                .isEqualTo("""
                        boom.drl:6:5: unknown verb "%s"
                           6 |     %s
                                   %s
                        A thesis's rule fulfils, confirms, putsAtRisk or breaks; a risk factor's fires or watches.
                        Rules are data, not code: a condition compares properties, variables and texts, and nothing can be called.
                        """.formatted(action.substring(0, 6), action, "^".repeat(6)));
    }

    @Test
    void a_function_brings_code_of_its_own() {
        String function = "function boolean f() { return %s; }\n".formatted(MARK);
        Marks.taken();

        PlainDrools.fire(function + "rule \"A\" when String( f() ) then end", 1, 1);

        assertThat(Marks.taken()).isPositive();
        assertThat(said(function + rule("Metric( id == \"sales\" )"))).isEqualTo("""
                boom.drl:1:1: "function" stands outside of any rule
                   1 | function boolean f() { return org.thesischecker.book.Marks.leave(); }
                       ^^^^^^^^
                Remove it: a rule file holds rules only, each from "rule" to "end".
                """);
    }

    private static void fire(String rule) {
        PlainDrools.fire("dialect \"mvel\"\n" + rule, 1, 10);
    }

    private static Process program(String rule) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlainDrools.class.getName(),
                        "dialect \"mvel\"\n" + rule)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void refused(Position position, String code) {
        assertThat(said(position.withVerb(code)))
                .contains(position.complaint)
                .startsWith("boom.drl:" + position.line + ":");
    }
}
