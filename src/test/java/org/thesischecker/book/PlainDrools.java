package org.thesischecker.book;

import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** Compiles and fires rule text as it is, as a tool would that trusts its rule files; also as a program of its own. */
final class PlainDrools {

    private PlainDrools() {}

    /** Fires with some texts as facts, at most so often; the number of firings. */
    static int fire(String drl, int facts, int most) {
        KieBase base = new KieHelper().addContent(drl, ResourceType.DRL).build();
        KieSession session = base.newKieSession();
        try {
            for (int number = 0; number < facts; number++) {
                session.insert("fact " + number);
            }
            return session.fireAllRules(most);
        } finally {
            session.dispose();
        }
    }

    /** Fires the rule text in the first argument; for texts that end the program. */
    public static void main(String[] arguments) {
        fire(arguments[0], 1, 1);
    }
}
