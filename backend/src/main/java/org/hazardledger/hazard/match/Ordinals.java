package org.hazardledger.hazard.match;

import java.util.Arrays;

/**
 * The numbers by which a text tells one of several alike: 3号楼, 第12具灭火器, 第二教学楼. Without collections, because lists of a
 * hundred thousand hazards are told apart by them before anything dearer is asked.
 *
 * @param all what is counted, its first character, and below it which one it is
 */
record Ordinals(long[] all) {

    private static final Ordinals NONE = new Ordinals(new long[0]);
    private static final String CHINESE = "〇一二三四五六七八九十";
    private static final int TEN = 10;

    static Ordinals of(String text) {
        long[] found = null;
        for (int at = 0; at < text.length(); at++) {
            int end = at;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            if (end == at || end == text.length()) {
                continue;
            }
            boolean counted = at > 0 && text.charAt(at - 1) == '第';
            if (counted || text.charAt(end) == '号') {
                found = found == null ? new long[1] : Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = (long) text.charAt(end) << 32 | number(text.substring(at, end));
            }
            at = end;
        }
        return found == null ? NONE : new Ordinals(found);
    }

    /** Whether both count things of one kind and have none of them in common. */
    boolean contradict(Ordinals other) {
        for (long mine : all) {
            boolean counted = false;
            boolean common = false;
            for (long its : other.all) {
                if (its >> 32 == mine >> 32) {
                    counted = true;
                    common |= has(its);
                }
            }
            if (counted && !common) {
                return true;
            }
        }
        return false;
    }

    private boolean has(long ordinal) {
        for (long mine : all) {
            if (mine == ordinal) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９') || CHINESE.indexOf(c) >= 0;
    }

    /** 第12教学楼 is 第十二教学楼; what has more digits than any count is told apart by its last ones. */
    private static int number(String digits) {
        int number = 0;
        boolean tens = false;
        for (int i = 0; i < digits.length(); i++) {
            int chinese = CHINESE.indexOf(digits.charAt(i));
            int digit = chinese >= 0 ? chinese : Character.digit(digits.charAt(i), 10);
            number = digit == TEN ? Math.max(number, 1) * TEN : tens ? number + digit : number * TEN + digit;
            number &= Integer.MAX_VALUE;
            tens = digit == TEN;
        }
        return number;
    }
}
