package org.thesischecker.engine;

import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * Has Drools do once what it does slowly the first time, in the time in which files are read: reading rules, compiling
 * conditions, matching. Nothing of it is kept.
 */
public final class WarmUp {

    private static final String RULES = DrlPrinter.HEADER + """
            rule "first" dialect "mvel"
            when
                ThesisFact( subject == "a", state == "open" )
                ThresholdFact( subject == "a", id == "low", $low : value )
                exists( ReadingFact( key == "Metric:b", fresh == true, value != null ) )
                ReadingFact( key == "Metric:b" || key == "Metric:c", fresh == true, value != null, $v : value, Decimals.atMost( value, Decimals.plus( $low, $low ) ) )
                not( ReadingFact( key == "Observation:d", period == "2025", atLeast != null, Unknowns.above( atLeast, $v ) ) )
            then
                insertLogical( new Matched( "a", "first" ) );
            end
            rule "second" dialect "mvel"
            when
                VerdictFact( thesis == "a", verdict == "AT_RISK" || verdict == "BROKEN" )
                RiskFactorFact( id == "f", part == "", state == "FIRED" )
                EventFact( metric == "e", happened == true, Texts.above( day, "2025-01-01" ) )
                accumulate( ReadingFact( familyKey == "Observation:g", value != null, $w : value ); $list : collectList( $w ); Decimals.sum( $list ) != null, Decimals.atLeast( Decimals.sum( $list ), Decimals.count( $list ) ) )
            then
                insertLogical( new Matched( "a", "second" ) );
            end
            """;

    private static @Nullable CompletableFuture<Void> begun;

    private WarmUp() {}

    /** Begins, beside what else goes on. */
    public static synchronized void begin() {
        if (begun == null) {
            begun = CompletableFuture.runAsync(WarmUp::run, WarmUp::start);
        }
    }

    /** Waits until it has ended, if it was begun; how it ended matters to nothing. */
    static synchronized void end() {
        if (begun != null) {
            begun.handle((any, failure) -> any).join();
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /** Says how many rules held. */
    static int run() {
        KieSession session = CompiledRules.compiled(RULES).newKieSession();
        session.insert(new Fact.ThesisFact("a", "open", "2025-01-01", "2025-12-31", "2025-06-30"));
        session.insert(new Fact.ThresholdFact("a", "low", BigDecimal.ONE));
        session.insert(reading("Metric:b", null));
        session.insert(reading("Observation:h", "Observation:g"));
        session.insert(new Fact.VerdictFact("a", "AT_RISK"));
        session.insert(new Fact.RiskFactorFact("f", "", "FIRED"));
        session.insert(new Fact.EventFact("e", "2025-02-01", true, true));
        int held = session.fireAllRules();
        session.dispose();
        return held;
    }

    private static Fact reading(String key, @Nullable String family) {
        BigDecimal one = BigDecimal.ONE;
        return new Fact.ReadingFact(
                key, family, "b", null, null, "2025", "2025-01-01", one, one, one, null, one, one, true);
    }
}
