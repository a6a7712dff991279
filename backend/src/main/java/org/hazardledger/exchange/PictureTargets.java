package org.hazardledger.exchange;

import java.util.ArrayList;
import java.util.List;
import org.hazardledger.exchange.PictureHazards.Hazard;
import org.hazardledger.exchange.form.Column;
import org.hazardledger.exchange.form.Decisions;
import org.hazardledger.exchange.form.Roster;
import org.hazardledger.exchange.form.RosterSchool;
import org.hazardledger.exchange.form.SchoolMatch;
import org.hazardledger.exchange.picture.Picture;
import org.jspecify.annotations.Nullable;

/**
 * Finds the hazard a picture is about, by what stands around it: the hazard's number, else within the school {@link HazardWords}
 * of it. One answer is taken, several are asked about, none leaves the picture unassigned.
 */
final class PictureTargets {

    private static final int MOST_CANDIDATES = 20;

    private final PictureHazards hazards;
    private final Roster roster;
    private final List<RosterSchool> schools;
    private final Decisions decisions;

    PictureTargets(PictureHazards hazards, Roster roster, Decisions decisions) {
        this.hazards = hazards;
        this.roster = roster;
        this.schools = roster.schools();
        this.decisions = decisions;
    }

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

    /** @param source of its row, by which a person may have answered for it alone */
    Target of(Picture picture, String source) {
        Hazard numbered = hazards.numbered(picture);
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
        List<String> telling = words.stream().filter(HazardWords::tells).toList();
        // a camera's own name tells nothing, but a folder that is only a number may be a serial
        List<String> serials = words.stream()
                .limit(Math.max(0, words.size() - (picture.school() == null ? 1 : 0)))
                .filter(HazardWords::isSerial)
                .toList();
        String said = String.join("/", telling.isEmpty() ? serials : telling);
        String described = picture.told().get(Column.DESCRIPTION);
        if (described != null && decisions.sameAs(source, described) != null) {
            // answered of the hazard beside it, with all of that hazard's pictures
            return new Target(school, null, schoolText, said, null, Column.NUMBER, List.of());
        }
        Decisions.Answer told = decisions.of(source, Column.NUMBER, said);
        List<Hazard> all = hazards.of(school.id());
        List<Hazard> fitting = told != null
                ? all.stream()
                        .filter(hazard ->
                                hazard.number().equalsIgnoreCase(told.means().strip()))
                        .toList()
                : HazardWords.fitting(all, telling, serials);
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

    private @Nullable RosterSchool schoolOf(Hazard hazard) {
        return schools.stream()
                .filter(school -> hazard.schoolId().equals(school.id()))
                .findFirst()
                .orElse(null);
    }

    private static Target found(@Nullable RosterSchool school, Hazard hazard, String schoolText, String hazardText) {
        return new Target(school, hazard, schoolText, hazardText, null, Column.NUMBER, List.of());
    }
}
