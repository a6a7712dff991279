package org.hazardledger.exchange.cell;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A floor area in m².
 *
 * @param value the area; null for a range, an unknown area or land in mu
 * @param low lower end of a range
 * @param high upper end of a range
 * @param approximate said to be about so much, or a range
 * @param issue {@code area-is-land-in-mu} or {@code area-unreadable}; null when understood
 * @param raw the sender's text
 */
public record Area(
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        boolean approximate,
        @Nullable String issue,
        String raw) {

    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final String UNIT = "(?:m2|m²|平方米|平米|平方|㎡)?";
    private static final Pattern SINGLE = Pattern.compile("(约|大约|近)?" + NUMBER + "(万)?" + UNIT + "(?:左右|以上)?");
    private static final Pattern RANGE = Pattern.compile(NUMBER + UNIT + "(?:-|~|至|到)" + NUMBER + UNIT);
    /** What the register cannot keep, and no building has. */
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(10);

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    public static Area parse(String raw) {
        String text = Plain.tight(raw).replace(",", "");
        if (text.isEmpty() || text.equals("不详") || text.equals("未知") || Words.none(text)) {
            return new Area(null, null, null, false, null, raw);
        }
        if (text.contains("亩")) {
            // land, not floors: another quantity, so it is not converted
            return new Area(null, null, null, false, "area-is-land-in-mu", raw);
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return new Area(null, new BigDecimal(range.group(1)), new BigDecimal(range.group(2)), true, null, raw);
        }
        Matcher single = SINGLE.matcher(text);
        if (!single.matches()) {
            return new Area(null, null, null, false, "area-unreadable", raw);
        }
        BigDecimal number = new BigDecimal(single.group(2));
        BigDecimal value = single.group(3) == null ? number : number.multiply(TEN_THOUSAND);
        if (value.compareTo(TOO_LARGE) >= 0) {
            return new Area(null, null, null, false, "area-unreadable", raw);
        }
        boolean approximate = single.group(1) != null || text.endsWith("左右") || text.endsWith("以上");
        return new Area(value, null, null, approximate, null, raw);
    }
}
