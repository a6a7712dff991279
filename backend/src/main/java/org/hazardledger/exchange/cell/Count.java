package org.hazardledger.exchange.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of things: 3, 3处, 叁, 约3, 三处.
 *
 * @param value the number
 * @param approximate whether the sender said "about"
 */
public record Count(int value, boolean approximate) {

    private static final Pattern SHAPE =
            Pattern.compile("(约|大约|近)?(\\d{1,6})(?:\\.0)?(?:处|个|项|条|起|栋|间|人|件)?(?:左右)?[.。]?");

    /** Empty when the text is no number. */
    public static Optional<Count> parse(String raw) {
        Matcher m = SHAPE.matcher(ChineseNumber.toArabic(Plain.tight(raw)));
        return m.matches()
                ? Optional.of(new Count(
                        Integer.parseInt(m.group(2)),
                        m.group(1) != null || m.group().contains("左右")))
                : Optional.empty();
    }
}
