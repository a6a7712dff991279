package org.hazardledger.exchange.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.cell.Simplified;
import org.jspecify.annotations.Nullable;

/**
 * The schools within the caller's scope, and nothing else: a name that exists only elsewhere is unknown here, so no
 * answer can tell that it exists.
 */
public final class Roster {

    /** Shorter parts of names ("一中") are shared too easily to be understood without an alias. */
    private static final int SHORTEST_PART = 4;

    private final Map<String, RosterSchool> byCode = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> byAlias = new HashMap<>();
    private final Map<String, Set<String>> byFormerName = new HashMap<>();
    private final List<String> authorities;

    /**
     * @param authorities official names of the offices in the caller's scope, which collect tables of many schools
     */
    public Roster(Collection<RosterSchool> schools, Collection<String> authorities) {
        this.authorities = List.copyOf(authorities);
        schools.forEach(this::add);
    }

    /** Adds or replaces a school; a roster file's own schools are known to the rows below them. */
    public void add(RosterSchool school) {
        byCode.put(school.code(), school);
        index(byName, school.name(), school);
        school.aliases().forEach(alias -> index(byAlias, alias, school));
        school.formerNames().forEach(former -> index(byFormerName, former, school));
    }

    /** All of them. */
    public List<RosterSchool> schools() {
        return List.copyOf(byCode.values());
    }

    public Optional<RosterSchool> byCode(String code) {
        return Optional.ofNullable(byCode.get(Plain.tight(code)));
    }

    /** The full name of the office somebody means by 清河区教育局. */
    Optional<String> authority(String text) {
        String wanted = key(text);
        List<String> named = authorities.stream()
                .filter(name -> wanted.length() >= SHORTEST_PART && key(name).endsWith(wanted))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Code or exact name, then alias, then former name, then a part only one school's name has. */
    public SchoolMatch match(@Nullable String text) {
        if (text == null) {
            return SchoolMatch.unknown(null);
        }
        RosterSchool coded = byCode.get(Plain.tight(text));
        if (coded != null) {
            return SchoolMatch.found(coded, null, text);
        }
        String wanted = key(text);
        boolean traditional = !wanted.equals(Plain.name(text));
        SchoolMatch match = lookup(wanted, text);
        return match.school() != null && traditional && match.how() == null
                ? SchoolMatch.found(match.school(), "school-by-traditional", text)
                : match;
    }

    private SchoolMatch lookup(String wanted, String text) {
        SchoolMatch exact = pick(byName.get(wanted), null, text);
        SchoolMatch alias = exact == null ? pick(byAlias.get(wanted), "school-by-alias", text) : exact;
        SchoolMatch former = alias == null ? pick(byFormerName.get(wanted), "school-by-former-name", text) : alias;
        if (former != null) {
            return former;
        }
        Set<String> parts = new LinkedHashSet<>();
        if (wanted.length() >= SHORTEST_PART) {
            byName.forEach((name, codes) -> {
                if (name.contains(wanted)) {
                    parts.addAll(codes);
                }
            });
        }
        SchoolMatch part = pick(parts, "school-by-part-of-name", text);
        return part == null ? SchoolMatch.unknown(text) : part;
    }

    private @Nullable SchoolMatch pick(@Nullable Set<String> codes, @Nullable String how, String text) {
        if (codes == null || codes.isEmpty()) {
            return null;
        }
        List<String> sorted = new ArrayList<>(codes);
        sorted.sort(null);
        RosterSchool only = byCode.get(sorted.get(0));
        return sorted.size() == 1 && only != null
                ? SchoolMatch.found(only, how, text)
                : new SchoolMatch(null, null, sorted, text);
    }

    private static void index(Map<String, Set<String>> names, String name, RosterSchool school) {
        names.computeIfAbsent(key(name), k -> new LinkedHashSet<>()).add(school.code());
    }

    private static String key(String text) {
        return Simplified.of(Plain.name(text));
    }
}
