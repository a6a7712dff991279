package org.hazardledger.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStream;
import java.util.List;

/** Writes hazards as they come, in one of the formats. */
interface HazardWriter extends AutoCloseable {

    void add(ExportedHazard hazard);

    /** Completes the file; the stream stays open. */
    @Override
    void close();

    /**
     * A writer of the format.
     *
     * @param headings what the columns are called, for those formats that have columns
     */
    static HazardWriter of(ExportFormat format, OutputStream out, List<String> headings, ObjectMapper json) {
        return switch (format) {
            case CSV -> new Table(new CsvTable(out), headings);
            case XLSX -> new Table(new XlsxTable(out), headings);
            case NDJSON -> new NdjsonLines(out, json);
        };
    }

    /** Hazards as rows below their headings. */
    final class Table implements HazardWriter {

        private final TableWriter rows;

        Table(TableWriter rows, List<String> headings) {
            this.rows = rows;
            rows.row(headings);
        }

        @Override
        public void add(ExportedHazard hazard) {
            rows.row(hazard.cells());
        }

        @Override
        public void close() {
            rows.close();
        }
    }
}
