package org.hazardledger.exchange.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text made comparable. The raw text is always kept beside it. */
public final class Plain {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u3000]+");
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^【】]*】");
    private static final Pattern MIDDLE_DOTS = Pattern.compile("[·•‧・]");
    private static final Pattern FINAL_STOP = Pattern.compile("[;。.]+$");

    private Plain() {}

    /** NFKC without invisible characters, white space runs as one blank, trimmed. */
    public static String text(String raw) {
        if (plain(raw)) {
            return raw.strip();
        }
        String visible = INVISIBLE.matcher(raw).replaceAll("");
        String folded = Normalizer.normalize(visible, Normalizer.Form.NFKC);
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }

    /**
     * Most cells need no folding: ASCII, Chinese characters and single blanks. A list of a hundred thousand rows is read
     * several times as fast for it.
     */
    private static boolean plain(String raw) {
        char before = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean printable = c > ' ' && c < 0x7F;
            boolean chinese = c >= 0x4E00 && c <= 0x9FFF;
            boolean single = c == ' ' && before != ' ';
            if (!printable && !chinese && !single) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** {@link #text} without any white space. */
    public static String tight(String raw) {
        String text = text(raw);
        return text.indexOf(' ') < 0 ? text : SPACES.matcher(text).replaceAll("");
    }

    /** For comparing names: tight, lower case, one kind of middle dot. */
    public static String name(String raw) {
        return MIDDLE_DOTS.matcher(tight(raw).toLowerCase(Locale.ROOT)).replaceAll("·");
    }

    /** For comparing what a hazard is: tight, lower case, without the stop at the end. */
    public static String statement(String raw) {
        return FINAL_STOP.matcher(tight(raw).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** For column headings: tight, lower case, without bracketed remarks such as units. */
    public static String heading(String raw) {
        String tight = tight(raw).toLowerCase(Locale.ROOT);
        boolean brackets = tight.indexOf('(') >= 0 || tight.indexOf('[') >= 0 || tight.indexOf('【') >= 0;
        String bare = brackets ? BRACKETED.matcher(tight).replaceAll("") : tight;
        return bare.isEmpty() ? tight : bare;
    }

    /** Raw text without the white space and invisible characters around it. */
    public static String trimmed(String raw) {
        return plain(raw) ? raw.strip() : INVISIBLE.matcher(raw).replaceAll("").strip();
    }
}
