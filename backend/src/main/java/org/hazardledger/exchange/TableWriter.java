package org.hazardledger.exchange;

import java.io.OutputStream;
import java.util.List;

/** Writes rows of text as they come. */
interface TableWriter extends AutoCloseable {

    void row(List<String> cells);

    /** Completes the file; the stream stays open. */
    @Override
    void close();

    static TableWriter of(ExportFormat format, OutputStream out) {
        return format == ExportFormat.CSV ? new CsvTable(out) : new XlsxTable(out);
    }
}
