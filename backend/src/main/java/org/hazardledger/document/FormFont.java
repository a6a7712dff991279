package org.hazardledger.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts that travel with the application (all SIL OFL; built by {@code backend/fonts}). A font is read when a paper first needs
 * it, twice its size in memory, and shared by all papers until memory is short.
 */
enum FormFont {
    SONG("Ledger Song", 400, "LedgerSong-Regular"),
    SONG_BOLD("Ledger Song", 700, "LedgerSong-Bold"),
    HEI("Ledger Hei", 400, "LedgerHei-Medium"),
    SONG_MORE("Ledger Song More", 400, "LedgerSongMore-Regular"),
    RARE_A("Ledger Rare A", 400, "LedgerRareA-Regular"),
    RARE_B("Ledger Rare B", 400, "LedgerRareB-Regular");

    /** The fonts of body text in the order they are asked for a character; every chain of the forms ends in the last three. */
    private static final FormFont[] BODY = {SONG, SONG_MORE, RARE_A, RARE_B};

    private final String family;
    private final int weight;
    private final String resource;
    private SoftReference<TrueTypeFont> read = new SoftReference<>(null);

    FormFont(String family, int weight, String resource) {
        this.family = family;
        this.weight = weight;
        this.resource = "/fonts/" + resource + ".ttf";
    }

    /** Whether a form can print the character. */
    static boolean canDraw(int codePoint) {
        return Stream.of(BODY).anyMatch(font -> font.has(codePoint));
    }

    /** The fonts of a page: those of every form, and of the others the ones that its characters ask for. */
    static Set<FormFont> of(String page) {
        Set<FormFont> fonts = EnumSet.of(SONG, SONG_BOLD, HEI);
        page.codePoints()
                .filter(c -> c > ' ')
                .distinct()
                .forEach(c ->
                        Stream.of(BODY).filter(font -> font.has(c)).findFirst().ifPresent(fonts::add));
        return fonts;
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
            return PDType0Font.load(document, font(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean has(int codePoint) {
        try {
            CmapLookup map = font().getUnicodeCmapLookup();
            return map.getGlyphId(codePoint) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized TrueTypeFont font() {
        TrueTypeFont font = read.get();
        if (font == null) {
            font = parse();
            read = new SoftReference<>(font);
        }
        return font;
    }

    private TrueTypeFont parse() {
        try (InputStream in = FormFont.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Font missing from the application: " + resource);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
