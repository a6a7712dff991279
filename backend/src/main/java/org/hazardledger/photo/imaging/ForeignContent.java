package org.hazardledger.photo.imaging;

import java.util.List;
import java.util.Locale;

/**
 * Files that are a picture and something else at the same time: a page, a script, an archive, a document.
 * Such a file shows a harmless photo here and runs elsewhere, so it is refused as a whole.
 */
final class ForeignContent {

    private static final List<String> MARKUP =
            List.of("<script", "<?php", "<html", "<!doctype", "<svg ", "<svg>", "<iframe", "javascript:", "%pdf-");

    /** Readers of PDF accept a header anywhere in the first kilobyte. */
    private static final int PDF_HEADER_REACH = 1024;

    /** End record of a ZIP archive on its first disk, followed by a comment of at most 65,535 bytes. */
    private static final String ZIP_END_SIGNATURE = "PK\u0005\u0006\0\0\0\0";

    private static final int ZIP_END = 22;

    private ForeignContent() {}

    static void refuseDisguises(Bytes file) {
        int reach = Math.min(PDF_HEADER_REACH, file.length());
        if (file.latin(0, reach).contains("%PDF-") || endsAsArchive(file)) {
            throw Refusal.foreignContent();
        }
    }

    /** For text parts of a container, where a few letters cannot occur by chance. */
    static void refuseMarkup(Bytes file, int from, int length) {
        String text = file.latin(from, length).toLowerCase(Locale.ROOT);
        if (MARKUP.stream().anyMatch(text::contains)) {
            throw Refusal.foreignContent();
        }
    }

    private static boolean endsAsArchive(Bytes file) {
        int earliest = Math.max(0, file.length() - ZIP_END - 0xFFFF);
        for (int at = file.length() - ZIP_END; at >= earliest; at--) {
            if (file.startsWith(at, ZIP_END_SIGNATURE)) {
                return true;
            }
        }
        return false;
    }
}
