package org.hazardledger.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.form.Column;
import org.hazardledger.exchange.form.Decisions;
import org.hazardledger.exchange.form.Roster;
import org.hazardledger.exchange.form.RosterSchool;
import org.hazardledger.exchange.form.SchoolMatch;
import org.hazardledger.exchange.picture.Picture;
import org.hazardledger.hazard.State;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Finds the hazard a picture is about, by what stands around it: the hazard's number, else within the school its serial or
 * words of its description or place. One answer is taken, several are asked about, none leaves the picture unassigned.
 */
final class PictureTargets {

    private static final Pattern NUMBER = Pattern.compile("(?i)[A-Z]+[A-Z0-9]*-\\d{4}-\\d{6}");
    private static final Pattern SERIAL = Pattern.compile(
            "^(?:第|隐患|编号|序号|no\\.?)*\\s*(\\d{1,6})\\s*(?:号|条|项|处|、|\\.)?(?:隐患)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CAMERA = Pattern.compile(
            "(?i)^(img|dsc|dscn|dscf|pic|photo|image|mmexport|wx_camera|wechat|微信图片|screenshot|微信|vid)?[-_ ]?[\\d_\\-]*( ?\\(\\d+\\))?$");
    private static final int SHORTEST_WORDS = 3;
    private static final int MOST_CANDIDATES = 20;

    private final Jdbi jdbi;
    private final Reach reach;
    private final Roster roster;
    private final List<RosterSchool> schools;
    private final Decisions decisions;
    private final Map<UUID, List<Hazard>> bySchool = new HashMap<>();

    PictureTargets(Jdbi jdbi, Reach reach, Roster roster, Decisions decisions) {
        this.jdbi = jdbi;
        this.reach = reach;
        this.roster = roster;
        this.schools = roster.schools();
        this.decisions = decisions;
    }

    /** A hazard as pictures are matched to it. */
    public record Hazard(
            UUID id,
            UUID schoolId,
            String number,
            String description,
            @Nullable String place,
            State state) {}

    /**
     * What was found.
     *
     * @param open code of what is to be answered first; null when nothing is
     * @param about the column of the question
     * @param candidates to choose from: codes of schools, or numbers of hazards
     */
    record Target(
            @Nullable RosterSchool school,
            @Nullable Hazard hazard,
            String schoolText,
            String hazardText,
            @Nullable String open,
            Column about,
            List<String> candidates) {

        Target of(Hazard other) {
            return new Target(school, other, schoolText, hazardText, null, Column.NUMBER, List.of());
        }
    }

    /** A hazard that pictures of its school can be about; null for any other. */
    @Nullable
    Hazard hazard(UUID school, UUID id) {
        return ofSchool(school).stream()
                .filter(hazard -> hazard.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** @param source of its row, by which a person may have answered for it alone */
    Target of(Picture picture, String source) {
        Hazard numbered = numbered(picture);
        if (numbered != null) {
            return found(schoolOf(numbered), numbered, "", numbered.number());
        }
        List<String> words = new ArrayList<>(picture.words());
        String said = picture.school() != null ? picture.school() : words.isEmpty() ? "" : words.get(0);
        Decisions.Answer told = decisions.of(source, Column.ORG_NAME, said);
        SchoolMatch match = told != null ? roster.match(told.means()) : school(picture, words);
        RosterSchool school = match.school() == null && schools.size() == 1 ? schools.get(0) : match.school();
        if (school == null) {
            String code = match.candidates().isEmpty() ? "unknown-school" : "ambiguous-school";
            return new Target(null, null, said, "", code, Column.ORG_NAME, match.candidates());
        }
        String named = told != null ? said : match.text() == null ? "" : match.text();
        words.remove(named);
        return hazard(picture, source, school, named, words);
    }

    private SchoolMatch school(Picture picture, List<String> words) {
        SchoolMatch shared = roster.match(null);
        List<String> places = picture.school() != null ? List.of(picture.school()) : words;
        for (String word : places) {
            // an archive's own folders end in the school's code
            SchoolMatch match = roster.byCode(word.substring(word.lastIndexOf('-') + 1))
                    .map(school -> new SchoolMatch(school, null, List.of(), word))
                    .orElseGet(() -> roster.match(word));
            if (match.school() != null) {
                return match;
            }
            shared = match.candidates().isEmpty() ? shared : match;
        }
        return shared;
    }

    private Target hazard(Picture picture, String source, RosterSchool school, String schoolText, List<String> words) {
        List<String> telling =
                words.stream().filter(word -> !CAMERA.matcher(word).matches()).toList();
        // a camera's own name tells nothing, but a folder that is only a number may be a serial
        List<String> serials = words.stream()
                .limit(Math.max(0, words.size() - (picture.school() == null ? 1 : 0)))
                .filter(word -> SERIAL.matcher(word).matches())
                .toList();
        String said = String.join("/", telling.isEmpty() ? serials : telling);
        String described = picture.told().get(Column.DESCRIPTION);
        if (described != null && decisions.sameAs(source, described) != null) {
            // answered of the hazard beside it, with all of that hazard's pictures
            return new Target(school, null, schoolText, said, null, Column.NUMBER, List.of());
        }
        Decisions.Answer told = decisions.of(source, Column.NUMBER, said);
        List<Hazard> all = ofSchool(school.id());
        List<Hazard> fitting = told != null
                ? all.stream()
                        .filter(hazard ->
                                hazard.number().equalsIgnoreCase(told.means().strip()))
                        .toList()
                : fitting(all, telling, serials);
        if (fitting.size() == 1) {
            return found(school, fitting.get(0), schoolText, said);
        }
        if (fitting.isEmpty()) {
            return new Target(school, null, schoolText, said, null, Column.NUMBER, List.of());
        }
        List<String> candidates =
                fitting.stream().map(Hazard::number).limit(MOST_CANDIDATES).toList();
        return new Target(school, null, schoolText, said, "ambiguous-hazard", Column.NUMBER, candidates);
    }

    private static List<Hazard> fitting(List<Hazard> all, List<String> telling, List<String> serials) {
        Set<Hazard> bySerial = new LinkedHashSet<>();
        for (String serial : serials) {
            Matcher digits = SERIAL.matcher(serial);
            if (digits.matches()) {
                String end = "-%06d".formatted(Integer.parseInt(digits.group(1)));
                all.stream().filter(hazard -> hazard.number().endsWith(end)).forEach(bySerial::add);
            }
        }
        if (!bySerial.isEmpty()) {
            return List.copyOf(bySerial);
        }
        for (int i = telling.size() - 1; i >= 0; i--) {
            String words = Plain.statement(telling.get(i));
            List<Hazard> exact = all.stream()
                    .filter(hazard -> Plain.statement(hazard.description()).equals(words))
                    .toList();
            List<Hazard> parts = exact.isEmpty() && words.length() >= SHORTEST_WORDS
                    ? all.stream().filter(hazard -> mentions(hazard, words)).toList()
                    : exact;
            if (!parts.isEmpty()) {
                return parts;
            }
        }
        return List.of();
    }

    private static boolean mentions(Hazard hazard, String words) {
        String description = Plain.statement(hazard.description());
        String place = hazard.place() == null ? "" : Plain.statement(hazard.place());
        return description.contains(words)
                || words.contains(description)
                || (place + description).contains(words)
                || place.equals(words);
    }

    private @Nullable Hazard numbered(Picture picture) {
        Set<String> numbers = new LinkedHashSet<>();
        Matcher all = NUMBER.matcher(String.join(" ", picture.words()) + " " + picture.name());
        while (all.find()) {
            numbers.add(all.group().toUpperCase(java.util.Locale.ROOT));
        }
        if (numbers.size() != 1) {
            return null;
        }
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " and h.number = :number")
                .bind("number", numbers.iterator().next())
                .bind("districts", reach.districts())
                .bind("schools", reach.schools())
                .mapTo(Hazard.class)
                .findOne()
                .orElse(null));
    }

    private @Nullable RosterSchool schoolOf(Hazard hazard) {
        return schools.stream()
                .filter(school -> hazard.schoolId().equals(school.id()))
                .findFirst()
                .orElse(null);
    }

    private List<Hazard> ofSchool(@Nullable UUID school) {
        return bySchool.computeIfAbsent(
                school,
                id -> jdbi.withHandle(handle -> handle.createQuery(SELECT + " and h.school_id = :school")
                        .bind("school", id)
                        .bind("districts", reach.districts())
                        .bind("schools", reach.schools())
                        .mapTo(Hazard.class)
                        .collect(Collectors.toList())));
    }

    private static Target found(@Nullable RosterSchool school, Hazard hazard, String schoolText, String hazardText) {
        return new Target(school, hazard, schoolText, hazardText, null, Column.NUMBER, List.of());
    }

    private static final String SELECT = """
            select h.id, h.school_id, h.number, h.description, coalesce(h.place_text, p.name) as place, h.state
            from hazard h left join place p on p.id = h.place_id
            where (h.district_id = any(:districts) or h.school_id = any(:schools))
              and h.state not in ('DRAFT', 'REJECTED', 'MERGED')""";
}
