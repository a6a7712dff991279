package org.hazardledger.hazard.match;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hazardledger.platform.CharacterPairs;
import org.jspecify.annotations.Nullable;

/** Where a hazard is: building, registered place, and the floors, sides and rooms that its texts name. */
record Spot(
        @Nullable UUID buildingId,
        @Nullable UUID placeId,
        Set<String> floors,
        Set<String> sides,
        Set<String> rooms,
        CharacterPairs words) {

    private static final String DIGITS = "一二三四五六七八九";
    static final Pattern FLOOR = Pattern.compile("(地下|负)?([一二三四五六七八九十首]|\\d{1,2})(?:楼|层|f)");
    static final Pattern SIDE = Pattern.compile("([东南西北])(?=侧|面|边|端|门|头|走廊|楼梯|区)");
    static final Pattern ROOM = Pattern.compile("(?<!\\d)(\\d)(\\d{2})(?!\\d)");

    private static final double SAME_PLACE = 1;
    private static final double SAME_WORDS = 0.9;
    private static final double SAME_BUILDING = 0.6;
    private static final double BUILDING_AND_A_BLANK = 0.5;
    private static final double OTHER_WORDS = 0.3;
    private static final double UNKNOWN = 0.3;
    private static final double CONTRADICTED = 0.1;

    static Spot of(Described hazard) {
        String place = hazard.place() == null ? "" : Wording.plain(hazard.place());
        String everything = place + " " + Wording.plain(hazard.description());
        Set<String> floors = new TreeSet<>();
        Matcher floor = FLOOR.matcher(everything);
        while (floor.find()) {
            floors.add((floor.group(1) == null ? "" : "-") + number(floor.group(2)));
        }
        Set<String> rooms = new TreeSet<>();
        Matcher room = ROOM.matcher(everything);
        while (room.find()) {
            rooms.add(room.group());
            floors.add(room.group(1));
        }
        Set<String> sides = new TreeSet<>();
        Matcher side = SIDE.matcher(everything);
        while (side.find()) {
            sides.add(side.group(1));
        }
        return new Spot(
                hazard.buildingId(),
                hazard.placeId(),
                floors,
                sides,
                rooms,
                CharacterPairs.of(Wording.unplaced(place)));
    }

    /** Whether nothing is told of where it is. */
    boolean untold() {
        return buildingId == null && placeId == null && floors.isEmpty() && rooms.isEmpty() && words.size() == 0;
    }

    /** How likely both are one place. */
    double likeness(Spot other) {
        boolean known = buildingId != null && other.buildingId != null;
        if (known && !buildingId.equals(other.buildingId)) {
            return 0;
        }
        if (placeId != null && placeId.equals(other.placeId)) {
            return SAME_PLACE;
        }
        if (contradicts(floors, other.floors) || contradicts(sides, other.sides) || contradicts(rooms, other.rooms)) {
            return CONTRADICTED;
        }
        return known ? within(other) : withoutBuilding(other);
    }

    private double within(Spot other) {
        boolean sameFloor = !floors.isEmpty() && !other.floors.isEmpty();
        boolean bothNamed = words.size() > 0 && other.words.size() > 0;
        if (bothNamed && words.share(other.words) < 0.5) {
            return sameFloor ? SAME_BUILDING : OTHER_WORDS;
        }
        if (bothNamed || sameFloor) {
            return SAME_WORDS;
        }
        boolean neitherSays = floors.isEmpty() && other.floors.isEmpty() && words.size() + other.words.size() == 0;
        return neitherSays ? SAME_BUILDING : BUILDING_AND_A_BLANK;
    }

    /** Without a building the words for the place must say it; a building known on one side alone says nothing. */
    private double withoutBuilding(Spot other) {
        if (buildingId != null || other.buildingId != null || words.size() == 0 || other.words.size() == 0) {
            return UNKNOWN;
        }
        double share = words.share(other.words);
        return share >= 0.6 ? SAME_WORDS : share * OTHER_WORDS;
    }

    private static boolean contradicts(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }

    private static String number(String floor) {
        int digit = DIGITS.indexOf(floor);
        if (digit >= 0) {
            return String.valueOf(digit + 1);
        }
        return switch (floor) {
            case "首" -> "1";
            case "十" -> "10";
            default -> String.valueOf(Integer.parseInt(floor));
        };
    }
}
