package org.hazardledger.document;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on one 每周排查整治明细表, independent of the file kind it is printed as.
 *
 * @param titleLines the campaign's title, broken where the form breaks it
 * @param filledBy 填表人, blank on the form when unknown
 * @param head 负责人, blank on the form when unknown (then signed by hand)
 * @param note the 备注 below the table, without the word 备注
 * @param period what the table covers, as printed in the page footer
 * @param contentHash SHA-256 of the frozen content in hex; null as long as the week is not frozen
 */
public record WeeklyDetail(
        List<String> titleLines,
        String organisationName,
        List<Row> rows,
        @Nullable String filledBy,
        @Nullable String head,
        @Nullable LocalDate filledAt,
        String note,
        String period,
        @Nullable String contentHash) {

    /** The printed form has six rows; fewer entries leave the rest blank. */
    static final int MINIMUM_ROWS = 6;

    /** What begins with digits and is no date, as 3号楼 does. */
    private static final Pattern AMOUNT = Pattern.compile("(?!(?:19|20)\\d{2}\\s*[年./\\-]|\\d{1,2}\\s*月)\\p{Nd}");

    static final String UNIT_LABEL = "填报单位（盖章）：";
    static final String NOTE_LABEL = "备注：";

    /**
     * One place of the school and what was found there.
     *
     * @param head 法定代表人/主要负责人 with the phone number
     * @param area square metres as written, empty when unknown
     * @param findings numbered on the form in this order; none means the place declares 无
     */
    public record Row(
            String place,
            String address,
            String head,
            String situation,
            String area,
            String kind,
            List<Finding> findings) {

        String problems() {
            return findings.isEmpty()
                    ? "无"
                    : numbered(findings.stream().map(Finding::problem).toList());
        }

        String rectification() {
            return findings.isEmpty()
                    ? "/"
                    : numbered(findings.stream().map(Finding::rectification).toList());
        }

        /** The ten cells of the form, the first one being the running number. */
        List<String> cells(int number) {
            return List.of(
                    Integer.toString(number),
                    place,
                    address,
                    head,
                    situation,
                    area,
                    kind,
                    Integer.toString(findings.size()),
                    problems(),
                    rectification());
        }

        private static String numbered(List<String> lines) {
            List<String> flat = lines.stream()
                    .map(l -> l.strip().replaceAll("\\s*\\R\\s*", " "))
                    .toList();
            // A lone item stands without a number, as schools write it, unless its own text would read as a numbered
            // list.
            if (flat.size() == 1 && !flat.get(0).matches("\\d+\\s*[.．、].*")) {
                return flat.get(0);
            }
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < flat.size(); i++) {
                // 5.3号楼 would be read as a number of its own: 5. 3号楼 is item 5 of the list
                String gap = AMOUNT.matcher(flat.get(i)).lookingAt() ? ". " : ".";
                text.append(i == 0 ? "" : "\n").append(i + 1).append(gap).append(flat.get(i));
            }
            return text.toString();
        }
    }

    /** One hazard: what is wrong, and how far its correction has come or when it is due. */
    public record Finding(String problem, String rectification) {}

    String unitLine() {
        return UNIT_LABEL + organisationName;
    }

    String noteLine() {
        return NOTE_LABEL + note;
    }

    /** 填表人, 负责人 and 填表时间 with their labels, in the form's order. */
    List<String> signatureParts() {
        return List.of(
                "填表人：" + orBlank(filledBy),
                "负责人：" + orBlank(head),
                "填表时间：" + (filledAt == null ? "" : FormText.date(filledAt)));
    }

    int blankRows() {
        return Math.max(0, MINIMUM_ROWS - rows.size());
    }

    /** Shown small in the page footer, so that a printed page can be told from a later one. */
    String footer() {
        return contentHash == null ? period + "（未封存）" : period + "　校验码 " + contentHash.substring(0, 16);
    }

    /** Everything that will be printed: what has no glyph must be found before the first page is laid out. */
    Stream<String> texts() {
        Stream<String> frame = Stream.concat(titleLines.stream(), signatureParts().stream());
        Stream<String> cells = rows.stream().flatMap(row -> row.cells(0).stream());
        return Stream.concat(Stream.concat(frame, cells), Stream.of(organisationName, note, footer()));
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
