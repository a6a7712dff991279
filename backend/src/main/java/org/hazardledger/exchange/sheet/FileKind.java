package org.hazardledger.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the first bytes of a file say it is. */
enum FileKind {
    TEXT,
    ZIP,
    OLE2,
    HTML,
    XML_SPREADSHEET,
    EMPTY,
    UNKNOWN;

    private static final int HEAD = 1024;

    static FileKind of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD));
        }
    }

    static FileKind of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return ZIP;
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE2;
        }
        String latin = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (latin.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return XML_SPREADSHEET;
        }
        if (latin.startsWith("mime-version:")
                || latin.contains("<html")
                || latin.contains("<!doctype html")
                || latin.contains("<table")) {
            return HTML;
        }
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            return TEXT;
        }
        if (TextEncoding.looksLikeUtf16(head) != null) {
            return TEXT;
        }
        // no text in a byte-oriented encoding holds a NUL; PDF, images and the like nearly always do
        return latin.indexOf('\0') >= 0 || latin.startsWith("%pdf") ? UNKNOWN : TEXT;
    }

    private static boolean startsWith(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
