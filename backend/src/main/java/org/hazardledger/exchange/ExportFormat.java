package org.hazardledger.exchange;

import org.jspecify.annotations.Nullable;

/** In which shape hazards leave. */
public enum ExportFormat {
    CSV("text/csv; charset=UTF-8", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    NDJSON("application/x-ndjson", "ndjson");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Reads {@code csv}, {@code xlsx} or {@code ndjson}; CSV when nothing is said. */
    static ExportFormat of(@Nullable String text) {
        return text == null || text.isEmpty() ? CSV : Labels.parse(ExportFormat.class, "format", text);
    }

    String mediaType() {
        return mediaType;
    }

    /** A file of this format by this name. */
    public String fileName(String stem) {
        return stem + "." + extension;
    }
}
