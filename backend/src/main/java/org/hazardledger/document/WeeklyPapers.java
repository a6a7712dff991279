package org.hazardledger.document;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.hazardledger.campaign.ReportingWeek;
import org.hazardledger.campaign.WeeklyDesk;
import org.hazardledger.campaign.WeeklyTable;
import org.hazardledger.platform.BusinessTime;

/** What stands on the paper of a school's weekly table. */
final class WeeklyPapers {

    private WeeklyPapers() {}

    static WeeklyDetail of(WeeklyDesk.Paper paper) {
        WeeklyTable table = paper.table();
        return new WeeklyDetail(
                table.titleLines(),
                table.organisationName(),
                table.rows().stream().map(WeeklyPapers::row).toList(),
                table.filledBy(),
                paper.head(),
                table.filledAt(),
                table.note(),
                period(table.period()),
                paper.contentHash());
    }

    private static WeeklyDetail.Row row(WeeklyTable.Row row) {
        List<WeeklyDetail.Finding> findings = row.findings().stream()
                .map(finding -> new WeeklyDetail.Finding(finding.problem(), finding.remedy()))
                .toList();
        return new WeeklyDetail.Row(
                row.place(), row.address(), row.head(), row.situation(), row.area(), row.kind(), findings);
    }

    private static String period(ReportingWeek week) {
        return week.label() + "　" + moment(week.opensAt()) + "至" + moment(week.closesAt());
    }

    private static String moment(Instant instant) {
        ZonedDateTime local = instant.atZone(BusinessTime.ZONE);
        return FormText.date(local.toLocalDate()) + "%02d:%02d".formatted(local.getHour(), local.getMinute());
    }
}
