package org.hazardledger.exchange.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hazardledger.exchange.cell.Count;
import org.hazardledger.exchange.cell.Plain;
import org.jspecify.annotations.Nullable;

/**
 * The 合计 sentence of the look-back table. It counts buildings, and a building with any hazard that cannot be put
 * right at once counts as hard (decision 1). Null where the sentence has no number.
 *
 * @param buildings all buildings of the school
 * @param withHazard those with a hazard
 * @param fixableNow those whose hazards can all be put right at once
 * @param hard those with a hazard that cannot
 * @param suspended those out of use
 */
public record LookbackFigures(
        @Nullable Integer buildings,
        @Nullable Integer withHazard,
        @Nullable Integer fixableNow,
        @Nullable Integer hard,
        @Nullable Integer suspended) {

    private static final String NUMBER = "的?(?:建筑)?(?:单体)?数:?\\(?([^();,。栋]*)\\)?";
    private static final Pattern BUILDINGS = Pattern.compile("校内建筑" + NUMBER);
    private static final Pattern WITH_HAZARD = Pattern.compile("发现隐患" + NUMBER);
    private static final Pattern FIXABLE = Pattern.compile("(?<!不)能立即整改" + NUMBER);
    private static final Pattern HARD = Pattern.compile("(?:难以|不能立即)整改" + NUMBER);
    private static final Pattern SUSPENDED = Pattern.compile("停用" + NUMBER);

    /** Empty when the text has none of the five numbers. */
    static Optional<LookbackFigures> parse(String raw) {
        String text = Plain.tight(raw);
        LookbackFigures figures = new LookbackFigures(
                number(BUILDINGS, text),
                number(WITH_HAZARD, text),
                number(FIXABLE, text),
                number(HARD, text),
                number(SUSPENDED, text));
        return figures.equals(new LookbackFigures(null, null, null, null, null))
                ? Optional.empty()
                : Optional.of(figures);
    }

    /** Whether the declared numbers can be true at all (decision 1). */
    boolean contradictsItself() {
        return more(withHazard, buildings)
                || more(suspended, hard)
                || (withHazard != null && fixableNow != null && hard != null && fixableNow + hard != withHazard);
    }

    /** Whether a number that was declared differs from the one that was counted. */
    boolean differsFrom(LookbackFigures counted) {
        List<@Nullable Integer> declared = numbers();
        List<@Nullable Integer> other = counted.numbers();
        for (int i = 0; i < declared.size(); i++) {
            if (declared.get(i) != null && !declared.get(i).equals(other.get(i))) {
                return true;
            }
        }
        return false;
    }

    private List<@Nullable Integer> numbers() {
        List<@Nullable Integer> numbers = new ArrayList<>();
        numbers.add(buildings);
        numbers.add(withHazard);
        numbers.add(fixableNow);
        numbers.add(hard);
        numbers.add(suspended);
        return numbers;
    }

    private static boolean more(@Nullable Integer part, @Nullable Integer whole) {
        return part != null && whole != null && part > whole;
    }

    private static @Nullable Integer number(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.find() ? Count.parse(m.group(1)).map(Count::value).orElse(null) : null;
    }
}
