package org.hazardledger.hazard;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hazardledger.identity.Scope;

/**
 * Chinese is searched by pairs of characters. The scope is a lexeme of its own, so that the index answers
 * "these characters in this district" in one step.
 */
final class SearchTerms {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SearchTerms() {}

    /** The lexemes of a hazard. */
    static String[] of(Hazard hazard) {
        Set<String> terms = new LinkedHashSet<>();
        terms.add(district(hazard.districtId));
        terms.add(school(hazard.schoolId));
        addPairs(terms, hazard.description);
        if (hazard.placeText != null) {
            addPairs(terms, hazard.placeText);
        }
        if (hazard.number != null) {
            addPairs(terms, hazard.number);
        }
        return terms.toArray(String[]::new);
    }

    /** The tsquery of what somebody typed, within a scope. */
    static String query(String typed, Scope scope) {
        Set<String> reach = new LinkedHashSet<>();
        scope.districts().forEach(id -> reach.add(quoted(district(id))));
        scope.schools().forEach(id -> reach.add(quoted(school(id))));
        String within = reach.isEmpty() ? "'-'" : String.join(" | ", reach);
        String text = normalised(typed);
        Set<String> pairs = new LinkedHashSet<>();
        addPairs(pairs, text);
        String words = text.codePointCount(0, text.length()) == 1
                ? quoted(text) + ":*"
                : pairs.stream()
                        .filter(pair -> pair.codePointCount(0, pair.length()) == 2)
                        .map(SearchTerms::quoted)
                        .collect(Collectors.joining(" & "));
        return words.isEmpty() ? "(" + within + ")" : "(" + within + ") & (" + words + ")";
    }

    /** Whether the index alone answers exactly: two characters are one lexeme, more could be pairs apart from each other. */
    static boolean isOnePair(String typed) {
        String text = normalised(typed);
        return text.codePointCount(0, text.length()) == 2;
    }

    /** One form for what looks the same: NFKC, lower case, no white space. */
    static String normalised(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    private static void addPairs(Set<String> terms, String text) {
        int[] points = normalised(text).codePoints().toArray();
        for (int i = 0; i + 1 < points.length; i++) {
            terms.add(new String(points, i, 2));
        }
        if (points.length > 0) {
            terms.add(new String(points, points.length - 1, 1));
        }
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /** The lexeme of what lies in a district. */
    static String district(UUID id) {
        return "d:" + id;
    }

    private static String school(UUID id) {
        return "s:" + id;
    }
}
