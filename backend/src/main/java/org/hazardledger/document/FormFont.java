package org.hazardledger.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts that travel with the application (all SIL OFL; built by {@code backend/fonts}). Each is read once and shared by all
 * papers: together they are 21 MB, and a paper that reads them for itself takes twice that for a second.
 */
enum FormFont {
    SONG("Ledger Song", 400, "LedgerSong-Regular"),
    SONG_BOLD("Ledger Song", 700, "LedgerSong-Bold"),
    HEI("Ledger Hei", 400, "LedgerHei-Medium"),
    RARE_A("Ledger Rare A", 400, "LedgerRareA-Regular"),
    RARE_B("Ledger Rare B", 400, "LedgerRareB-Regular");

    private final String family;
    private final int weight;
    private final TrueTypeFont font;
    private final BitSet characters;

    FormFont(String family, int weight, String resource) {
        this.family = family;
        this.weight = weight;
        this.font = read("/fonts/" + resource + ".ttf");
        this.characters = charactersOf(font);
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    /** The font for one document, which gets the glyphs it uses and no others. */
    PDFont in(PDDocument document) {
        try {
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int codePoint) {
        return characters.get(codePoint);
    }

    private static TrueTypeFont read(String resource) {
        try (InputStream in = FormFont.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Font missing from the application: " + resource);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BitSet charactersOf(TrueTypeFont font) {
        try {
            CmapLookup map = font.getUnicodeCmapLookup();
            BitSet characters = new BitSet(0x30000);
            for (int c = 0x20; c < 0x32000; c++) {
                characters.set(c, map.getGlyphId(c) != 0);
            }
            return characters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
