package org.hazardledger.exchange.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.campaign.Campaign;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Messages;
import org.jspecify.annotations.Nullable;

/**
 * An archive that is to be built.
 *
 * @param schoolId the one school that was asked for, if any
 * @param campaign the campaign it is about, if any
 * @param schools what it holds: each within the scope and the rights of the caller
 * @param texts in the language of whoever asked
 */
record ArchiveOrder(
        Caller caller, @Nullable UUID schoolId, @Nullable Campaign campaign, List<School> schools, Messages texts) {

    /**
     * Over {@code hazard h}: what was on the ledger of these schools, in a campaign while it ran. A draft is nobody else's, and
     * what was closed before a campaign began was no matter of it.
     */
    static final String HAZARDS = """
            h.school_id = any(:schools) and h.state <> 'DRAFT'
              and (cast(:from as timestamptz) is null or h.closed_at is null or h.closed_at >= :from)
              and (cast(:until as timestamptz) is null or h.listed_at < :until)""";

    /** A school in it. */
    public record School(UUID id, String code, String officialName) {

        String folder() {
            return SafeName.of(officialName) + "-" + SafeName.of(code);
        }
    }

    UUID[] schoolIds() {
        return schools.stream().map(School::id).toArray(UUID[]::new);
    }

    @Nullable
    UUID campaignId() {
        return campaign == null ? null : campaign.id();
    }

    /** What {@link #HAZARDS} binds, and {@code :campaign}. */
    Map<String, Object> bindings() {
        Map<String, Object> values = new HashMap<>();
        values.put("schools", schoolIds());
        values.put("campaign", campaignId());
        values.put("from", campaign == null ? null : midnight(campaign.startsOn()));
        values.put(
                "until",
                campaign == null || campaign.endsOn() == null
                        ? null
                        : midnight(campaign.endsOn().plusDays(1)));
        return values;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(BusinessTime.ZONE).toInstant();
    }
}
