package org.hazardledger.exchange.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hazardledger.exchange.cell.DatePhrase;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.sheet.Cell;
import org.hazardledger.exchange.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Collects 填报单位, 填表人, 负责人 and 填表时间 from the lines around a table and recognises those lines. */
final class SubmissionLines {

    private static final Pattern LABELLED =
            Pattern.compile("(填报单位|报送单位|学校名称|填表人签字|填表人|填报人|主要负责人签字|主要负责人|单位负责人|负责人|审核人|填表时间|填报时间|填表日期|日期|联系电话)"
                    + "\\s*(?:[（(]\\s*盖章\\s*[）)])?\\s*[:：]\\s*");
    private static final Pattern NOTE = Pattern.compile("(备注|注|说明|填表说明)\\s*[:：].*", Pattern.DOTALL);
    private static final Pattern STAMP = Pattern.compile("[（(]\\s*盖章\\s*[）)]");

    private final Map<String, String> values = new LinkedHashMap<>();

    /** True when the line belongs to the paper around the table; takes over what it says. */
    boolean accept(SheetRow row) {
        String line =
                row.cells().stream().map(Cell::text).filter(t -> !t.isBlank()).collect(Collectors.joining("    "));
        String start = line.strip();
        Matcher label = LABELLED.matcher(start);
        if (NOTE.matcher(start).matches() && !start.isEmpty()) {
            return true;
        }
        if (!label.lookingAt()) {
            return false;
        }
        label.reset();
        String name = null;
        int from = 0;
        while (label.find()) {
            keep(name, start.substring(from, label.start()));
            name = label.group(1);
            from = label.end();
        }
        keep(name, start.substring(from));
        return true;
    }

    private void keep(@Nullable String name, String value) {
        String text = STAMP.matcher(Plain.trimmed(value)).replaceAll("").strip();
        if (name != null && !text.isEmpty()) {
            values.putIfAbsent(name, text);
        }
    }

    Submission submission(Form form, Roster roster, Decisions decisions, LocalDate today) {
        String organisation = first("填报单位", "报送单位", "学校名称");
        Decisions.Answer answer = organisation == null ? null : decisions.of("", Column.UNIT, organisation);
        SchoolMatch match = roster.match(answer == null ? organisation : answer.means());
        String date = first("填表时间", "填报时间", "填表日期", "日期");
        return new Submission(
                organisation,
                match.school(),
                organisation == null ? null : roster.authority(organisation).orElse(null),
                first("填表人", "填表人签字", "填报人"),
                first("负责人", "主要负责人", "主要负责人签字", "单位负责人"),
                date == null ? null : DatePhrase.parse(date, today).date(),
                first("联系电话"),
                form == Form.WEEKLY_DETAIL);
    }

    private @Nullable String first(String... names) {
        for (String name : names) {
            String value = values.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
