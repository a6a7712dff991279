package org.hazardledger.hazard.match;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The numbers by which a text tells one of several alike: 3号楼, 第12具灭火器, 第二教学楼. Scanned by hand, because lists of a
 * hundred thousand hazards are told apart by them before anything dearer is asked.
 *
 * @param byUnit numbers by what is counted, its first character
 */
record Ordinals(Map<Character, Set<String>> byUnit) {

    private static final Ordinals NONE = new Ordinals(Map.of());
    private static final String CHINESE = "〇一二三四五六七八九十";

    static Ordinals of(String text) {
        Map<Character, Set<String>> found = null;
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
                found = found == null ? new HashMap<>() : found;
                found.computeIfAbsent(text.charAt(end), unit -> new HashSet<>()).add(plain(text.substring(at, end)));
            }
            at = end;
        }
        return found == null ? NONE : new Ordinals(found);
    }

    /** Whether both count things of one kind and have none of them in common. */
    boolean contradict(Ordinals other) {
        for (Map.Entry<Character, Set<String>> mine : byUnit.entrySet()) {
            Set<String> its = other.byUnit.get(mine.getKey());
            if (its != null && Collections.disjoint(mine.getValue(), its)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９') || CHINESE.indexOf(c) >= 0;
    }

    /** 第2教学楼 is 第二教学楼. */
    private static String plain(String number) {
        StringBuilder plain = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int digit = CHINESE.indexOf(c);
            plain.append(
                    digit == 10 ? "10" : digit >= 0 ? String.valueOf(digit) : String.valueOf(Character.digit(c, 10)));
        }
        return plain.toString();
    }
}
