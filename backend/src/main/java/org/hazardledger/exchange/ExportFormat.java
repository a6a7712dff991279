package org.hazardledger.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

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

    public static ExportFormat fromString(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    /** A file of this format by this name. */
    public String fileName(String stem) {
        return stem + "." + extension;
    }
}
