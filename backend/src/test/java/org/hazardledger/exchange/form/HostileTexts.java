package org.hazardledger.exchange.form;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lists in text that are no text any more, or too much of it. */
final class HostileTexts {

    private static final int LONGEST_CELL = 32_767;
    private static final int MOST_COLUMNS = 256;

    private HostileTexts() {}

    static Map<String, byte[]> all(String school) {
        String list = GoodTables.csv(school);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("text with a zero", utf8(list.replace("灭火器", "灭\0火器")));
        files.put("text lost in translation", utf8(list.replace("灭火器", "灭\uFFFD器")));
        files.put("text in UTF-32", list.getBytes(Charset.forName("UTF-32")));
        files.put("text with bytes of nothing", broken(utf8(list), 0xFF));
        files.put("text in two encodings", twoEncodings(list));
        files.put("quote that never closes", utf8(list.substring(0, list.length() - 2)));
        files.put("quote that swallows two megabytes", utf8(list + "\"" + "长".repeat(2_000_001)));
        files.put("line of a million", utf8(list + "x".repeat(1_000_001)));
        files.put("line of a million separators", utf8(list + ",".repeat(1_000_001)));
        files.put("cell too long", utf8(list.replace("灭火器失压", "长".repeat(LONGEST_CELL + 1))));
        files.put("row too wide", utf8(list + "x,".repeat(MOST_COLUMNS + 1) + "\n"));
        files.put("heading too wide", utf8("x,".repeat(MOST_COLUMNS + 1) + "\n" + list));
        files.put("odd half of UTF-16", odd(list));
        files.put("list behind a page", utf8("<html>" + list));
        files.put("list behind a program", utf8("MZ\0\0" + list));
        files.put("list behind a picture", utf8("GIF89a\0\0" + list));
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] broken(byte[] text, int value) {
        byte[] changed = text.clone();
        Arrays.fill(changed, text.length / 2, text.length / 2 + 3, (byte) value);
        return changed;
    }

    /** UTF-8 above, GB18030 below, as two lists that were copied together. */
    private static byte[] twoEncodings(String list) {
        byte[] above = utf8(list);
        byte[] below = ("学校,隐患\n实验小学,灭火器" + "过期\n").getBytes(Charset.forName("GB18030"));
        byte[] all = Arrays.copyOf(above, above.length + below.length);
        System.arraycopy(below, 0, all, above.length, below.length);
        all[all.length - 2] = (byte) 0xFF;
        return all;
    }

    private static byte[] odd(String list) {
        byte[] text = list.getBytes(StandardCharsets.UTF_16);
        return Arrays.copyOf(text, text.length - 1);
    }
}
