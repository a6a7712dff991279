package org.hazardledger.exchange.sheet;

import java.io.IOException;
import java.io.Reader;

/** Finds which of comma, semicolon, tab and bar separates the cells of a text file. */
final class Delimiter {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int HEAD = 32 * 1024;

    private Delimiter() {}

    /** The candidate that occurs most outside quotes in the head of the text; a comma when none does. */
    static char of(Reader reader) throws IOException {
        char[] head = new char[HEAD];
        int length = 0;
        int n;
        while (length < HEAD && (n = reader.read(head, length, HEAD - length)) > 0) {
            length += n;
        }
        int[] counts = new int[CANDIDATES.length];
        boolean quoted = false;
        for (int i = 0; i < length; i++) {
            quoted ^= head[i] == '"';
            for (int c = 0; c < CANDIDATES.length && !quoted; c++) {
                counts[c] += head[i] == CANDIDATES[c] ? 1 : 0;
            }
        }
        int best = 0;
        for (int c = 1; c < CANDIDATES.length; c++) {
            best = counts[c] > counts[best] ? c : best;
        }
        return CANDIDATES[best];
    }
}
