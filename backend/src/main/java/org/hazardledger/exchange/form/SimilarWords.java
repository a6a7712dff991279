package org.hazardledger.exchange.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hazardledger.platform.CharacterPairs;

/** Finds descriptions that resemble each other, among the latest of a spot; what it remembers is bounded. */
final class SimilarWords {

    /** Lists are sorted by school more often than not, so the latest spots are the likely ones. */
    private static final int SPOTS = 4_000;

    private static final int OF_A_SPOT = 24;

    /** Share of the shorter text's character pairs that the longer one has, from which a person should look. */
    private static final double SIMILAR = 0.6;

    /** A description by the pairs of its characters, in order. */
    private record Seen(int row, CharacterPairs pairs) {}

    private final Map<String, Deque<Seen>> spots = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Seen>> eldest) {
            return size() > SPOTS;
        }
    };

    /**
     * The row of a description like this one at the same spot, 0 for none; remembers this one.
     *
     * @param words the description made comparable
     */
    int see(String spot, String words, int row) {
        CharacterPairs pairs = pairs(words);
        Deque<Seen> seen = spots.computeIfAbsent(spot, k -> new ArrayDeque<>());
        int similar = 0;
        for (Seen one : seen) {
            if (one.pairs().share(pairs) >= SIMILAR) {
                similar = one.row();
                break;
            }
        }
        if (seen.size() == OF_A_SPOT) {
            seen.removeFirst();
        }
        seen.addLast(new Seen(row, pairs));
        return similar;
    }

    private static CharacterPairs pairs(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (!isMark(words.charAt(i))) {
                plain.append(words.charAt(i));
            }
        }
        return CharacterPairs.of(plain);
    }

    private static boolean isMark(char c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
