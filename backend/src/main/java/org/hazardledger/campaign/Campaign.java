package org.hazardledger.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.platform.BusinessTime;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A campaign (专项整治行动) of an authority.
 *
 * @param owner the authority that runs it; every school below owes
 * @param titleLines title of its weekly form, broken in two
 * @param kinds kinds of school in scope; empty means every kind
 * @param endsOn null when open-ended (常态考核阶段)
 */
@Schema(name = "Campaign")
public record Campaign(
        UUID id,
        @Json OrganisationRef owner,
        String name,
        String shortTitle,
        @Nullable String basisDocument,
        List<String> titleLines,
        List<String> kinds,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Json List<Phase> phases,
        @Json List<Obligation> obligations,
        long version) {

    private static final String WEEKLY = "每周排查整治明细表";
    private static final String COMPARISON = "隐患整改对比照";

    /** An organisation by its code and name. */
    @Schema(name = "OrganisationRef")
    public record OrganisationRef(UUID id, String code, String name) {}

    /** One phase; the last one may be open-ended. */
    @Schema(name = "CampaignPhase")
    public record Phase(
            UUID id,
            int position,
            String name,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    /** What a school owes regularly. */
    @Schema(name = "Obligation")
    public record Obligation(UUID id, ObligationKind kind, Cutoff cutoff, HolidayPolicy holidayPolicy, String note) {

        WeeklyCutoff weekly() {
            return new WeeklyCutoff(cutoff.dayOfWeek(), cutoff.at(), holidayPolicy);
        }
    }

    /** The title of the campaign's 隐患整改对比照: the form names differ, the rest is the same. */
    public List<String> comparisonTitleLines() {
        return titleLines.stream().map(line -> line.replace(WEEKLY, COMPARISON)).toList();
    }

    Obligation weeklyObligation() {
        return obligations.stream()
                .filter(obligation -> obligation.kind() == ObligationKind.WEEKLY_DETAIL)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("campaign without a weekly table: " + id));
    }

    /** Whether anything is owed for a week: it begins before the campaign ends and ends after the campaign begins. */
    boolean owes(ReportingWeek week) {
        boolean ended = endsOn != null && !week.opensAt().isBefore(midnight(endsOn.plusDays(1)));
        return week.closesAt().isAfter(midnight(startsOn)) && !ended;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(BusinessTime.ZONE).toInstant();
    }
}
