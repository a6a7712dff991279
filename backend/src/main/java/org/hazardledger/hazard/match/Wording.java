package org.hazardledger.hazard.match;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hazardledger.platform.CharacterPairs;

/**
 * What a description says.
 *
 * @param words all of it
 * @param beside what it says beside the things it names
 */
record Wording(Set<String> things, Set<String> faults, CharacterPairs words, CharacterPairs beside) {

    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}\\s]");
    private static final Pattern AMOUNTS = Pattern.compile("[\\d一二两三四五六七八九十几]+(?:具|个|盏|处|只|台|辆|樘|扇|张|组|部|间|条|根)");
    private static final Pattern FILLERS = Pattern.compile("存在|现象|问题|发现|部分|多处|个别|位置|校内|室内|等|的|了|被|有");

    private static final int FEW = 3;
    private static final double OF_SHARE = 0.8;
    private static final double OF_THINGS = 0.4;
    private static final double OF_FAULTS = 0.4;
    private static final double OF_WORDS = 0.2;

    /** Another thing or another fault is another hazard, however alike the sentences are. */
    private static final double CONTRADICTED = 0.3;

    static Wording of(String description) {
        Lexicon lexicon = Lexicon.instance();
        String text = unplaced(plain(description));
        String beside = lexicon.beside(text);
        return new Wording(
                lexicon.concepts(text, Lexicon.Kind.THING),
                lexicon.concepts(beside, Lexicon.Kind.FAULT),
                pairs(text),
                pairs(beside));
    }

    private static CharacterPairs pairs(String text) {
        return CharacterPairs.of(FILLERS.matcher(text).replaceAll("").replace(" ", ""));
    }

    double likeness(Wording other) {
        double byWords = likeness(words, other.words);
        if (contradicts(things, other.things) || contradicts(faults, other.faults)) {
            return Math.min(byWords, CONTRADICTED);
        }
        double byRest = likeness(beside, other.beside);
        return OF_THINGS * agreement(things, other.things, byWords)
                + OF_FAULTS * agreement(faults, other.faults, byRest)
                + OF_WORDS * byRest;
    }

    /** A long text may say the whole of a short one and more; of a very short one that means nothing. */
    private static double likeness(CharacterPairs a, CharacterPairs b) {
        double share = Math.min(a.size(), b.size()) < FEW ? 0 : OF_SHARE * a.share(b);
        return Math.max(a.likeness(b), share);
    }

    private static double agreement(Set<String> a, Set<String> b, double otherwise) {
        return a.isEmpty() || b.isEmpty() ? otherwise : 1;
    }

    private static boolean contradicts(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }

    /** One form for what looks the same: NFKC, lower case, no marks and no blanks. */
    static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return MARKS.matcher(folded).replaceAll("");
    }

    /** Without floors, sides, room numbers and amounts, rooms under one name. */
    static String unplaced(String plain) {
        String text = AMOUNTS.matcher(plain).replaceAll("");
        text = Spot.FLOOR.matcher(text).replaceAll("");
        text = Spot.ROOM.matcher(text).replaceAll("");
        return Lexicon.instance().uniform(text);
    }
}
