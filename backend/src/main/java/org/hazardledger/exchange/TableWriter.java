package org.hazardledger.exchange;

import java.util.List;

/** Writes rows of text as they come. */
interface TableWriter extends AutoCloseable {

    void row(List<String> cells);

    /** Completes the file; the stream stays open. */
    @Override
    void close();
}
