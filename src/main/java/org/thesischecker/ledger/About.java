package org.thesischecker.ledger;

/**
 * What a run says of a thesis or a risk factor.
 *
 * @param book the id of its book
 * @param state the verdict of the thesis, or the state of the risk factor, in that run
 */
public record About(String book, Kind kind, String id, String state) {

    /** What it can be about. */
    public enum Kind {
        THESIS("thesis"),
        RISK_FACTOR("riskFactor");

        private final String field;

        Kind(String field) {
            this.field = field;
        }

        /** What statements and recorded reviews call it. */
        String field() {
            return field;
        }
    }

    /** Whether it is about that thesis or risk factor, whatever its state. */
    public boolean isOf(String otherBook, Kind otherKind, String otherId) {
        return book.equals(otherBook) && kind == otherKind && id.equals(otherId);
    }
}
