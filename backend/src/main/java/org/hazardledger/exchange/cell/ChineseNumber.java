package org.hazardledger.exchange.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chinese numerals as forms use them: 三, 二十一, 叁, 二〇二三. */
final class ChineseNumber {

    static final String DIGITS = "〇零○一二三四五六七八九十百两壹贰叁肆伍陆柒捌玖拾佰";

    private static final String[] VALUES = {"〇零○", "一壹", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"};
    private static final Pattern RUN = Pattern.compile("[" + DIGITS + "]+");

    private ChineseNumber() {}

    /** The text with every run of Chinese numerals in Arabic digits: 二〇二三年五月一日 → 2023年5月1日. */
    static String toArabic(String text) {
        return RUN.matcher(text).replaceAll(match -> Matcher.quoteReplacement(String.valueOf(value(match.group()))));
    }

    /** Value of a run of numerals; digits without 十 and 百 are read one after the other. */
    static int value(String run) {
        if (run.matches("[^十百拾佰]+")) {
            int value = 0;
            for (int i = 0; i < run.length(); i++) {
                value = Math.min(value, 99_999) * 10 + digit(run.charAt(i));
            }
            return value;
        }
        int total = 0;
        int digit = -1;
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            int unit = c == '十' || c == '拾' ? 10 : c == '百' || c == '佰' ? 100 : 0;
            if (unit == 0) {
                digit = digit(c);
            } else {
                total += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            }
        }
        return total + Math.max(digit, 0);
    }

    private static int digit(char c) {
        for (int value = 0; value < VALUES.length; value++) {
            if (VALUES[value].indexOf(c) >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("no Chinese digit: " + c);
    }
}
