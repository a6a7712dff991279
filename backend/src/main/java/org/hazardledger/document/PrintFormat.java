package org.hazardledger.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The file kinds of a form that is laid out for paper and is no table. */
public enum PrintFormat {
    DOCX(DocumentFormat.DOCX),
    PDF(DocumentFormat.PDF);

    private final DocumentFormat kind;

    PrintFormat(DocumentFormat kind) {
        this.kind = kind;
    }

    public static PrintFormat fromString(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }

    DocumentFormat kind() {
        return kind;
    }

    @JsonValue
    public String extension() {
        return kind.extension();
    }
}
