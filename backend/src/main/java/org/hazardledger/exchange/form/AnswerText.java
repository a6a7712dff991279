package org.hazardledger.exchange.form;

import java.time.LocalDate;
import org.hazardledger.exchange.cell.DatePhrase;
import org.hazardledger.exchange.cell.DayTime;
import org.hazardledger.exchange.cell.Words;

/** Whether a text can stand in a column: an answer that the next reading would only ask about again is refused when it is given. */
public final class AnswerText {

    private AnswerText() {}

    /**
     * True for every text of a column that takes any.
     *
     * @param means what is to be read in place of a cell
     * @param today the day that phrases such as "the end of May" are read against
     */
    public static boolean fits(Column column, String means, LocalDate today) {
        return switch (column) {
            case SEVERITY -> Vocabulary.severity(means) != null;
            case STATUS -> Vocabulary.status(means) != null;
            case SOURCE -> Vocabulary.source(means) != null;
            case CATEGORY -> Vocabulary.category(means) != null;
            case KIND -> Vocabulary.kind(means) != null;
            case OWNERSHIP -> Vocabulary.ownership(means) != null;
            case USE_STATE -> Vocabulary.useState(means) != null;
            case STAGE -> Vocabulary.options(column).contains(means);
            case FOUND_AT ->
                DayTime.parse(means).isPresent()
                        || DatePhrase.parse(means, today).date() != null;
            case DUE_DATE, RECTIFIED_AT, PLANNED_DATE -> dated(means, today);
            default -> true;
        };
    }

    private static boolean dated(String means, LocalDate today) {
        if (Words.none(means) || DayTime.parse(means).isPresent()) {
            return true;
        }
        return switch (DatePhrase.parse(means, today).meaning()) {
            case DATE, ON_SPOT, NO_DEADLINE -> true;
            case CALENDAR, EMPTY_TEMPLATE, IMPOSSIBLE, NOTHING -> false;
        };
    }
}
