package org.hazardledger.exchange.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
        String common = common(raw);
        if (common != null) {
            return common.strip();
        }
        String visible = INVISIBLE.matcher(raw).replaceAll("");
        String folded = Normalizer.normalize(visible, Normalizer.Form.NFKC);
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }

    /**
     * What NFKC makes of the characters nearly every cell consists of, one by one: none of them combines with another. Null
     * for a text with any other character.
     */
    private static @Nullable String common(String raw) {
        StringBuilder folded = new StringBuilder(raw.length());
        boolean blank = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0' || c == '\u3000') {
                blank = true;
                continue;
            }
            if ((c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF') {
                continue;
            }
            char same = c > '\uFF00' && c < '\uFF5F' ? (char) (c - 0xFEE0) : stays(c) ? c : 0;
            if (same == 0) {
                return null;
            }
            if (blank) {
                folded.append(' ');
                blank = false;
            }
            folded.append(same);
        }
        return folded.toString();
    }

    private static boolean stays(char c) {
        return (c > ' ' && c < 0x7F)
                || (c >= '\u4E00' && c <= '\u9FFF')
                || (c >= '\u3001' && c <= '\u3003')
                || (c >= '\u3008' && c <= '\u3011')
                || "\u2014\u2018\u2019\u201C\u201D\u00B7".indexOf(c) >= 0;
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
        String tight = tight(raw).toLowerCase(Locale.ROOT);
        boolean dotted = tight.indexOf('•') >= 0 || tight.indexOf('‧') >= 0 || tight.indexOf('・') >= 0;
        return dotted ? MIDDLE_DOTS.matcher(tight).replaceAll("·") : tight;
    }

    /** For comparing what a hazard is: tight, lower case, without the stop at the end. */
    public static String statement(String raw) {
        String tight = tight(raw).toLowerCase(Locale.ROOT);
        boolean stopped = !tight.isEmpty() && ";。.".indexOf(tight.charAt(tight.length() - 1)) >= 0;
        return stopped ? FINAL_STOP.matcher(tight).replaceAll("") : tight;
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
