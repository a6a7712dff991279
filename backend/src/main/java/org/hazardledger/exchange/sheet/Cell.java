package org.hazardledger.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One cell as it stands in the file.
 *
 * @param text what a person would read in it, untouched: no trimming, no normalisation
 * @param number the value when the file stores a number (not when it stores digits as text)
 * @param date the local date and time when the file stores a date, by the workbook's own date system
 */
public record Cell(
        String text, @Nullable BigDecimal number, @Nullable LocalDateTime date) {

    /** Spreadsheets compute in doubles; more than 15 digits are noise of the binary form. */
    private static final MathContext DOUBLE_DIGITS = new MathContext(15);

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:\\.\\d+)?[eE]\\+?\\d{1,2}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");

    static final Cell EMPTY = new Cell("", null, null);

    /** PostgreSQL stores every character but NUL, which no sender has meant. */
    static Cell ofText(@Nullable String text) {
        return text == null || text.isEmpty() ? EMPTY : new Cell(text.replace('\0', '\uFFFD'), null, null);
    }

    static Cell ofNumber(BigDecimal value) {
        BigDecimal rounded = value.round(DOUBLE_DIGITS).stripTrailingZeros();
        return new Cell(rounded.toPlainString(), value, null);
    }

    static Cell ofDate(LocalDateTime value) {
        return new Cell(value.format(value.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY : MINUTE), null, value);
    }

    /** True for nothing, white space and the invisible characters spreadsheets collect. */
    public boolean blank() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !invisible(c)) {
                return false;
            }
        }
        return true;
    }

    /** A number of more than 15 digits (codes, phones): the file itself has already lost its last digits. */
    public boolean precisionLost() {
        boolean exponent = text.indexOf('E') > 0 || text.indexOf('e') > 0;
        return (exponent && SCIENTIFIC.matcher(text.strip()).matches())
                || number != null && number.abs().compareTo(new BigDecimal("1e15")) >= 0;
    }

    private static boolean invisible(int c) {
        return c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF';
    }
}
