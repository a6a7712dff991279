package org.hazardledger.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The file kinds a form can be printed as. */
public enum DocumentFormat {
    XLSX(DocumentFormat.XLSX_TYPE),
    DOCX(DocumentFormat.DOCX_TYPE),
    PDF(DocumentFormat.PDF_TYPE);

    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String PDF_TYPE = "application/pdf";

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public static DocumentFormat fromString(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }

    public String mediaType() {
        return mediaType;
    }

    /** The file name's ending, without the dot. */
    @JsonValue
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
