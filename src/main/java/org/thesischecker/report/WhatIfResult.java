package org.thesischecker.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.thesischecker.whatif.Moves;
import org.thesischecker.whatif.WhatIf;

/** What some changes would move, as it is shown. */
public record WhatIfResult(WhatIf whatIf, Asked asked) implements Result {

    /** In what the two reviews differ, as far as was asked for. */
    Moves moves() {
        return Moves.between(asked.of(whatIf.before()), asked.of(whatIf.after()));
    }

    @Override
    public Document document() {
        return WhatIfDocument.of(this);
    }

    @Override
    public ObjectNode json() {
        return WhatIfJson.of(this);
    }
}
