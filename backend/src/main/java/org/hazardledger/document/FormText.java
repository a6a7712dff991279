package org.hazardledger.document;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How the forms write dates and how much room a text takes on paper. */
final class FormText {

    private FormText() {}

    /** A date as official papers write it: {@code 2023年5月9日}, no leading zeros. */
    static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /**
     * Replaces characters that only look like ordinary ones (radicals, compatibility ideographs) by those, and drops invisible
     * ones, so that a copied or searched text is what a person would type. All other characters stay as they are.
     */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isLookAlike(c)) {
                printable.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else if (c == '\t' || c == 0xA0 || c == 0x202F) {
                printable.append(' ');
            } else if (c == '\n' || !isInvisible(c)) {
                printable.appendCodePoint(c);
            }
        });
        return printable.toString();
    }

    /**
     * Width in half-width characters, never less than what the character takes in any of the fonts: Chinese characters take two,
     * as do the dashes and quotes of Chinese type and the broad Latin letters.
     */
    static int width(int codePoint) {
        boolean wideSign = codePoint >= 0x2010 && codePoint <= 0x2027 || codePoint >= 0x2100 && codePoint <= 0x2BFF;
        boolean broadLetter = codePoint < 0x80 && (Character.isUpperCase(codePoint) || "mw%@&".indexOf(codePoint) >= 0);
        boolean narrow = codePoint < 0x2E80 || codePoint >= 0xFF61 && codePoint <= 0xFFDC;
        return narrow && !wideSign && !broadLetter ? 1 : 2;
    }

    /** Breaks a text into the lines it takes in a column of the given width, in half-width characters. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            int used = 0;
            for (int c : paragraph.codePoints().toArray()) {
                int needed = width(c);
                if (used + needed > width && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(c);
                used += needed;
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static boolean isLookAlike(int c) {
        return c >= 0x2E80 && c <= 0x2FDF || c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F;
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F;
    }
}
