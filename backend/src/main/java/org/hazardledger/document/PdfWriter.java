package org.hazardledger.document;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Turns a filled page into a PDF with the application's own fonts, reaching for nothing outside of the page. */
final class PdfWriter {

    private static final String PHOTO = "photo";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    /**
     * @param html well-formed XHTML
     * @param photos JPEG files by the address the page gives them, {@code photo:<key>}; every other address is refused, so that
     *     text from outside can never make the server fetch something
     */
    static byte[] write(String html, Map<String, byte[]> photos) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256 * 1024);
        PDDocument document = new PDDocument();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useExternalResourceAccessControl(
                        (uri, type) -> isPhoto(uri, photos), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> isPhoto(uri, photos), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useUriResolver((base, uri) -> uri)
                .useProtocolsStreamImplementation(uri -> new Photo(photos.get(uri)), PHOTO)
                .usePDDocument(document)
                .withHtmlContent(html, null)
                .withProducer("Hazard Ledger")
                .toStream(out);
        for (FormFont font : FormFont.of(html)) {
            builder.useFont(new InDocument(font, document), font.family(), font.weight(), FontStyle.NORMAL, true);
        }
        try (document) {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static boolean isPhoto(String uri, Map<String, byte[]> photos) {
        return photos.containsKey(uri);
    }

    /** A font that a page may ask for; most pages ask for two of them. */
    private static final class InDocument extends PDFontSupplier {

        private final FormFont font;
        private final PDDocument document;

        InDocument(FormFont font, PDDocument document) {
            super(null);
            this.font = font;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            return font.in(document);
        }
    }

    private record Photo(byte[] file) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(file);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
