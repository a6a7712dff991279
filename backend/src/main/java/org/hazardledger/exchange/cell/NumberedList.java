package org.hazardledger.exchange.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items written into one cell behind numbers: {@code 1. 1、 1) （1） ① 一、 （一）}. A number is an item's number only
 * where an item can begin and when it goes on counting, so that 1.1米, 3.5kg and 2023.5.1 stay text.
 */
public final class NumberedList {

    /** One item; {@code number} is 0 for the only item of a cell without numbers. */
    public record Item(int number, String text) {}

    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final String DIGIT = "[0-9０-９]";
    private static final String CHINESE = "[一二三四五六七八九十]";
    private static final Pattern MARKER = Pattern.compile("(?<circled>[" + CIRCLED + "])[、.．]?"
            + "|[（(]\\s*(?<bracketed>" + DIGIT + "{1,2}|" + CHINESE + "{1,3})\\s*[）)][、.．]?"
            + "|(?<=^|[\\s；;。！：:])(?<plain>" + DIGIT + "{1,2})(?<after>[.．、)）,，])"
            + "|(?<=^|[\\s；;。！：:])(?<chinese>" + CHINESE + "{1,3})、");

    /** Digits may follow {@code 1.} only as a year or a month: "2.2023年5月31日", "2.5月底前". */
    private static final Pattern DATE_AHEAD =
            Pattern.compile("\\s*(?:(?:19|20)\\d{2}\\s*[年./\\-]|\\d{1,2}\\s*月).*", Pattern.DOTALL);

    private static final Pattern LEAD_IN = Pattern.compile(".*[:：]\\s*", Pattern.DOTALL);
    private static final Pattern TRAILING = Pattern.compile("[\\s；;，,、]+$");

    private NumberedList() {}

    private record Mark(int number, int start, int end) {}

    /** The items in their order; a text without numbers is one item. Never empty. */
    public static List<Item> split(String raw) {
        String text = Plain.trimmed(raw);
        List<Mark> marks = marks(text);
        if (marks.isEmpty()) {
            return List.of(new Item(0, text));
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
            String item = text.substring(marks.get(i).end(), end).strip();
            items.add(new Item(marks.get(i).number(), TRAILING.matcher(item).replaceAll("")));
        }
        return items;
    }

    private static List<Mark> marks(String text) {
        List<Mark> marks = new ArrayList<>();
        Matcher m = MARKER.matcher(text);
        int last = 0;
        while (m.find()) {
            int number = number(m);
            if (marks.isEmpty() && !canOpen(text, m.start())) {
                return marks;
            }
            if (number > last && number <= last + 9 && !decimal(text, m)) {
                marks.add(new Mark(number, m.start(), m.end()));
                last = number;
            } else if (marks.isEmpty()) {
                return marks;
            }
        }
        return marks;
    }

    /** A list begins with the text, or behind a sentence such as "存在以下问题：". */
    private static boolean canOpen(String text, int start) {
        String before = text.substring(0, start);
        return before.isBlank() || LEAD_IN.matcher(before).matches();
    }

    private static boolean decimal(String text, Matcher m) {
        String after = m.group("after");
        String rest = text.substring(m.end());
        if (after == null || !after.matches("[.．,，]") || rest.isEmpty()) {
            return false;
        }
        return Character.isDigit(rest.charAt(0)) && !DATE_AHEAD.matcher(rest).matches();
    }

    private static int number(Matcher m) {
        if (m.group("circled") != null) {
            return CIRCLED.indexOf(m.group("circled")) + 1;
        }
        String digits = m.group("bracketed") != null
                ? m.group("bracketed")
                : m.group("plain") != null ? m.group("plain") : m.group("chinese");
        return Integer.parseInt(ChineseNumber.toArabic(Plain.tight(digits)));
    }
}
