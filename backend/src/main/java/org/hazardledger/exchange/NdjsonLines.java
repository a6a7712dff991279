package org.hazardledger.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** One hazard a line, as JSON with typed values: what a program reads without holding the whole. */
final class NdjsonLines implements HazardWriter {

    private final JsonGenerator lines;
    private final SequenceWriter hazards;
    private boolean begun;

    NdjsonLines(OutputStream out, ObjectMapper json) {
        try {
            lines = json.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            lines.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            hazards = json.writerFor(ExportedHazard.class)
                    .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                    .writeValues(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(ExportedHazard hazard) {
        try {
            hazards.write(hazard);
            begun = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (begun) {
                lines.writeRaw('\n');
            }
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
