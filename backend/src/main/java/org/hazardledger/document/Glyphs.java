package org.hazardledger.document;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.ProblemType;

/**
 * The check before every render: each character has a glyph in the font chain. A PDF writer drops a character it cannot draw
 * without a word, and half a person's name on an official form is worse than no form.
 */
final class Glyphs {

    private Glyphs() {}

    /** Refuses with {@code missing-glyph} (422), naming every character that no font can draw. */
    static void require(Stream<String> texts) {
        Set<Integer> missing = texts.flatMap(
                        text -> FormText.printable(text).codePoints().boxed())
                .filter(c -> c != '\n' && !FormFont.canDraw(c))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!missing.isEmpty()) {
            throw Problem.of(ProblemType.UNPROCESSABLE, "missing-glyph", names(missing));
        }
    }

    private static String names(Set<Integer> codePoints) {
        return codePoints.stream()
                .map(c -> Character.toString(c) + " (U+" + "%04X".formatted(c) + ")")
                .collect(Collectors.joining(", "));
    }
}
