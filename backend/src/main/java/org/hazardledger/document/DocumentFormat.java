package org.hazardledger.document;

import java.util.Arrays;
import java.util.Locale;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

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

    /** The format of a query parameter; 400 for what is none of {@code offered}. */
    static DocumentFormat of(@Nullable String name, DocumentFormat... offered) {
        return Arrays.stream(offered)
                .filter(format -> format.extension().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("format", "unknown-value"));
    }

    public String mediaType() {
        return mediaType;
    }

    /** The file name's ending, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
