package org.hazardledger.exchange.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.form.ReadRow.Verdict;

/** Finds hazards that a file names twice, in the same words or in others. */
final class DuplicateWatch {

    /** Similar words are looked for among this many recent spots, so that memory stays bounded. */
    private static final int SPOTS = 20_000;

    /** Share of the shorter text's character pairs that the longer one has, from which a person should look. */
    private static final double SIMILAR = 0.6;

    private record Seen(int row, HazardEntry hazard) {}

    private final Map<ContentKey, Integer> rows = new HashMap<>();
    private final Map<ContentKey, Integer> fullRows = new HashMap<>();
    private final Map<String, List<Seen>> spots = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Seen>> eldest) {
            return size() > SPOTS;
        }
    };

    /** @param taken sources of rows that a person wants taken although an earlier one says otherwise */
    ReadRow check(ReadRow row, Submission submission, Set<String> taken) {
        RosterSchool school = row.school();
        if (school == null
                || row.verdict() != Verdict.ACCEPTED
                || row.content().hazards().isEmpty()) {
            return row;
        }
        ReadRow result = row;
        int number = row.row().number();
        int repeated = 0;
        int related = 0;
        for (HazardEntry hazard : row.content().hazards()) {
            ContentKey key = ContentKey.of(school.code(), hazard, submission);
            Integer same = fullRows.putIfAbsent(ContentKey.ofEverything(school.code(), hazard, submission), number);
            Integer alike = rows.putIfAbsent(key, number);
            if (same != null) {
                repeated++;
                related = same;
            } else if (alike != null && !taken.contains(row.row().source())) {
                return row.decided(Verdict.NEEDS_DECISION, "conflicting-duplicate", alike);
            } else {
                int similar = similar(school.code(), hazard);
                result = similar > 0 ? row.related("possible-duplicate", similar) : result;
                remember(school.code(), hazard, number);
            }
        }
        if (repeated == row.content().hazards().size()) {
            return row.decided(Verdict.SKIPPED, "exact-duplicate", related);
        }
        return repeated > 0 && !taken.contains(row.row().source())
                ? row.decided(Verdict.NEEDS_DECISION, "conflicting-duplicate", related)
                : result;
    }

    /** Without a time of finding, a table lists a spot's hazards side by side; they resemble each other by nature. */
    private int similar(String school, HazardEntry hazard) {
        if (hazard.foundAt() == null) {
            return 0;
        }
        for (Seen seen : spots.getOrDefault(spot(school, hazard), List.of())) {
            if (similar(seen.hazard().description(), hazard.description())) {
                return seen.row();
            }
        }
        return 0;
    }

    private void remember(String school, HazardEntry hazard, int row) {
        spots.computeIfAbsent(spot(school, hazard), k -> new ArrayList<>()).add(new Seen(row, hazard));
    }

    /** The same spot and the same day: what was found there earlier may well have come back. */
    private static String spot(String school, HazardEntry hazard) {
        return school + "/" + hazard.spot() + "/"
                + (hazard.foundAt() == null ? "" : hazard.foundAt().toLocalDate());
    }

    static boolean similar(String a, String b) {
        Set<String> first = pairs(a);
        Set<String> second = pairs(b);
        int smaller = Math.min(first.size(), second.size());
        first.retainAll(second);
        return smaller > 0 && first.size() >= SIMILAR * smaller;
    }

    private static Set<String> pairs(String text) {
        String plain = Plain.statement(text).replaceAll("[\\p{P}\\p{S}]", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= plain.length(); i++) {
            pairs.add(plain.substring(i, i + 2));
        }
        return pairs;
    }
}
