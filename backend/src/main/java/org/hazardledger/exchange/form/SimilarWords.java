package org.hazardledger.exchange.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hazardledger.exchange.cell.Plain;

/** Finds descriptions that resemble each other, among the latest of a spot; what it remembers is bounded. */
final class SimilarWords {

    /** Lists are sorted by school more often than not, so the latest spots are the likely ones. */
    private static final int SPOTS = 4_000;

    private static final int OF_A_SPOT = 24;

    /** Share of the shorter text's character pairs that the longer one has, from which a person should look. */
    private static final double SIMILAR = 0.6;

    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}]");

    /** A description by the pairs of its characters, in order. */
    private record Seen(int row, int[] pairs) {}

    private final Map<String, Deque<Seen>> spots = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Seen>> eldest) {
            return size() > SPOTS;
        }
    };

    /** The row of a description like this one at the same spot, 0 for none; remembers this one. */
    int see(String spot, String description, int row) {
        int[] pairs = pairs(description);
        Deque<Seen> seen = spots.computeIfAbsent(spot, k -> new ArrayDeque<>());
        int similar = seen.stream()
                .filter(one -> similar(one.pairs(), pairs))
                .mapToInt(Seen::row)
                .findFirst()
                .orElse(0);
        if (seen.size() == OF_A_SPOT) {
            seen.removeFirst();
        }
        seen.addLast(new Seen(row, pairs));
        return similar;
    }

    private static boolean similar(int[] a, int[] b) {
        int smaller = Math.min(a.length, b.length);
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return smaller > 0 && common >= SIMILAR * smaller;
    }

    private static int[] pairs(String text) {
        String plain = MARKS.matcher(Plain.statement(text)).replaceAll("");
        return IntStream.range(0, Math.max(0, plain.length() - 1))
                .map(i -> plain.charAt(i) << 16 | plain.charAt(i + 1))
                .sorted()
                .distinct()
                .toArray();
    }
}
