package org.hazardledger.exchange.form;

import java.util.Optional;
import org.hazardledger.exchange.cell.Area;
import org.hazardledger.exchange.cell.Count;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.cell.Words;
import org.hazardledger.exchange.form.ReadRow.Verdict;
import org.jspecify.annotations.Nullable;

/** One building per row of the roster. */
final class BuildingReader implements RowReader {

    private final ReadContext context;

    BuildingReader(ReadContext context) {
        this.context = context;
    }

    @Override
    public ReadRow read(FormRow row) {
        Refusals refusals = new Refusals(row);
        String code = row.text(Column.ORG_CODE);
        String schoolName = row.text(Column.ORG_NAME);
        String shown = schoolName == null ? code : schoolName;
        Optional<RosterSchool> school =
                code == null ? Optional.empty() : context.roster().byCode(code);
        SchoolMatch match =
                school.map(s -> SchoolMatch.found(s, null, shown)).orElseGet(() -> SchoolMatch.unknown(shown));
        if (row.cell(Column.ORG_CODE).precisionLost()) {
            refusals.reject("code-precision-lost", Column.ORG_CODE);
        } else if (match.school() == null) {
            refusals.reject("unknown-school", Column.ORG_CODE);
        }
        String name = row.text(Column.BUILDING);
        if (name == null) {
            refusals.reject("missing-name", Column.BUILDING);
        }
        Content.Building content = new Content.Building(
                name == null ? "" : name,
                OrganisationReader.names(row, Column.BUILDING_ALIASES),
                year(row, refusals),
                floors(row),
                area(row),
                row.text(Column.USE),
                useState(row, refusals));
        if (content.completedYear() == null && refusals.verdict() == Verdict.ACCEPTED) {
            row.warn("completed-year-unknown", Column.COMPLETED_YEAR);
        }
        return ReadRow.of(row, refusals.verdict(), refusals.first(), match, content);
    }

    private static @Nullable Integer year(FormRow row, Refusals refusals) {
        String text = row.text(Column.COMPLETED_YEAR);
        if (text == null || Words.none(text) || Plain.tight(text).equals("不详")) {
            return null;
        }
        String digits = Plain.tight(text).replaceFirst("年.*$", "");
        if (!digits.matches("(18|19|20)\\d{2}")) {
            refusals.reject("bad-year", Column.COMPLETED_YEAR);
            return null;
        }
        return Integer.valueOf(digits);
    }

    private static @Nullable Integer floors(FormRow row) {
        String text = row.text(Column.FLOORS);
        if (text == null) {
            return null;
        }
        Integer floors =
                Count.parse(text.replaceAll("[层楼]", "")).map(Count::value).orElse(null);
        if (floors == null || floors < 1 || floors > 200) {
            row.warn("floors-unreadable", Column.FLOORS);
            return null;
        }
        return floors;
    }

    private static Area area(FormRow row) {
        Area area = Area.parse(row.raw(Column.AREA));
        if (area.issue() != null) {
            row.warn(area.issue(), Column.AREA);
        }
        return area;
    }

    private static String useState(FormRow row, Refusals refusals) {
        String text = row.text(Column.USE_STATE);
        String state = text == null ? "IN_USE" : Vocabulary.useState(text);
        if (state == null) {
            refusals.ask("unknown-use-state", Column.USE_STATE);
            return "IN_USE";
        }
        return state;
    }
}
