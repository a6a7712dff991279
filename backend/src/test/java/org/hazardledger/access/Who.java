package org.hazardledger.access;

import java.util.function.Function;
import org.hazardledger.testing.Tree;
import org.hazardledger.testing.Tree.District;
import org.jspecify.annotations.Nullable;

/** The callers of the access table, all around one district and its first school. */
enum Who {
    FILLER('F', 1, district -> district.school().filler()),
    RESPONSIBLE('R', 1, district -> district.school().responsible()),
    LEADER('L', 1, district -> district.school().leader()),
    PRINCIPAL('P', 1, district -> district.school().principal()),
    STAFF('S', 2, District::staff),
    HEAD('H', 2, District::head),
    INSPECTOR('I', 2, District::inspector),
    IMPORTER('M', 2, District::importer),
    CITY('C', 3, District::city),
    AUDITOR('A', 3, District::auditor),
    ANONYMOUS(' ', 0, district -> null);

    final char letter;
    private final int reach;
    private final Function<District, Tree.@Nullable Person> person;

    Who(char letter, int reach, Function<District, Tree.@Nullable Person> person) {
        this.letter = letter;
        this.reach = reach;
        this.person = person;
    }

    Tree.@Nullable Person in(District district) {
        return person.apply(district);
    }

    boolean isKnown() {
        return this != ANONYMOUS;
    }

    /** A campaign and the rules are the whole district's: its schools see them as one. */
    boolean reaches(Where where, boolean ofDistrict) {
        int distance = ofDistrict && where == Where.SIBLING_SCHOOL ? 1 : where.distance;
        return distance <= reach;
    }
}
