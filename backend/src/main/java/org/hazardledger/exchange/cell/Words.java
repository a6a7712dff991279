package org.hazardledger.exchange.cell;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Small closed vocabularies of the forms: nothing, as above, filler, yes and no. */
public final class Words {

    private static final Set<String> NONE = Set.of(
            "无", "暂无", "没有", "无隐患", "暂无隐患", "未发现隐患", "未发现问题", "未发现", "无问题", "/", "\\", "-", "—", "--", "——", "0",
            "none", "n/a");
    /** Ways to write "as above". */
    public static final Set<String> DITTO = Set.of("同上", "同前", "同左", "〃", "\"", "''", "″", "”", "“", "″″");

    /** With white space around it, more than anybody was seen to write. */
    private static final int LONGEST_DITTO = 16;

    private static final Set<String> YES = Set.of("是", "√", "✓", "✔", "y", "yes", "1", "可以", "能", "立即", "有", "true");
    private static final Set<String> NO = Set.of("否", "×", "✗", "✘", "x", "n", "no", "0", "不能", "不可以", "无", "false");
    private static final Pattern FILLER = Pattern.compile("[.。·…\\-—_~*]+");
    private static final Pattern END = Pattern.compile("[.。;,!、]+$");

    private Words() {}

    /** An explicit declaration that there is nothing. An empty cell declares nothing and is not one. */
    public static boolean none(String raw) {
        return NONE.contains(bare(raw));
    }

    /** "The same as in the row above". */
    public static boolean ditto(String raw) {
        return raw.length() <= LONGEST_DITTO && DITTO.contains(Plain.tight(raw));
    }

    /** The dots a template shows where rows may go on. */
    public static boolean filler(String raw) {
        return !letterAhead(raw) && FILLER.matcher(Plain.tight(raw)).matches();
    }

    /** Yes or no; empty when the text is neither. */
    public static Optional<Boolean> yesNo(String raw) {
        String word = bare(raw);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    private static boolean letterAhead(String raw) {
        return !raw.isEmpty() && Character.isLetterOrDigit(raw.charAt(0));
    }

    private static String bare(String raw) {
        String tight = Plain.name(raw);
        String word = END.matcher(tight).replaceAll("");
        return word.isEmpty() ? tight : word;
    }
}
