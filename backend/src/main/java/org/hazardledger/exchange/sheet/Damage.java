package org.hazardledger.exchange.sheet;

import java.util.concurrent.Callable;

/**
 * Tells a damaged file from a fault of ours. The libraries that parse workbooks answer broken ones with whatever their
 * code stumbles over; what the visitor of a row throws is not theirs and passes through untouched.
 */
final class Damage {

    private Damage() {}

    /** Runs a step of a parser; anything but a refusal means that the file is damaged. */
    static <T> T explained(Callable<T> step) {
        try {
            return step.call();
        } catch (FileRefusal refusal) {
            throw refusal;
        } catch (Passing passing) {
            throw passing.own;
        } catch (Exception | StackOverflowError e) {
            throw new FileRefusal("import-file-damaged");
        }
    }

    /** The visitor, whose own exceptions no parser may answer for. */
    static RowVisitor through(RowVisitor visitor) {
        return row -> {
            try {
                return visitor.visit(row);
            } catch (RuntimeException e) {
                throw new Passing(e);
            }
        };
    }

    private static final class Passing extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient RuntimeException own;

        Passing(RuntimeException own) {
            super(own);
            this.own = own;
        }
    }
}
