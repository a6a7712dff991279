package org.hazardledger.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hazardledger.campaign.Campaign;
import org.hazardledger.campaign.CampaignService;
import org.hazardledger.campaign.WeeklyDesk;
import org.hazardledger.campaign.WeeklyTable;
import org.hazardledger.identity.Caller;
import org.hazardledger.photo.PhotoSize;
import org.hazardledger.photo.Photos;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.ProblemType;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads what stands on the 对比照 of hazards: before photos, and the after photos of the last attempt. */
@ApplicationScoped
class ComparisonSheets {

    /** What one file can reasonably hold; a school's week has far fewer. */
    static final int MOST_SHEETS = 60;

    private static final String READ = """
            select h.id, h.number, h.school_id, o.official_name as school, h.description, h.found_by, h.found_at,
                h.rectified_at, h.no_photo_reason, h.rectification ->> 'noPhotoReason' as no_after_reason,
                array(select x.photo_id from hazard_photo x where x.hazard_id = h.id and x.stage = 'BEFORE'
                    order by x.added_at, x.photo_id limit :most) as before,
                array(select x.photo_id from hazard_photo x where x.hazard_id = h.id and x.stage = 'AFTER'
                    and x.round = (select max(y.round) from hazard_photo y
                        where y.hazard_id = h.id and y.stage = 'AFTER')
                    order by x.added_at, x.photo_id limit :most) as after
            from hazard h join organisation o on o.id = h.school_id
            where h.id = any(:ids) and h.state <> 'DRAFT'
              and (h.district_id = any(:districts) or h.school_id = any(:schools))
            order by array_position(:ids, h.id)
            """;

    private static final List<String> PLAIN_TITLE = List.of("隐患整改对比照");

    private final CampaignService campaigns;
    private final WeeklyDesk desk;
    private final Photos photos;
    private final Jdbi jdbi;

    ComparisonSheets(CampaignService campaigns, WeeklyDesk desk, Photos photos, Jdbi jdbi) {
        this.campaigns = campaigns;
        this.desk = desk;
        this.photos = photos;
        this.jdbi = jdbi;
    }

    /** Sheets to be printed under one file name. */
    record Sheaf(String name, List<ComparisonSheet> sheets) {}

    public record Row(
            UUID id,
            String number,
            UUID schoolId,
            String school,
            String description,
            String foundBy,
            Instant foundAt,
            @Nullable Instant rectifiedAt,
            @Nullable String noPhotoReason,
            @Nullable String noAfterReason,
            List<UUID> before,
            List<UUID> after) {}

    /** The sheet of one hazard, also before it is rectified; 404 outside the caller's scope. */
    Sheaf ofHazard(Caller caller, UUID hazardId, @Nullable UUID campaignId) {
        Row row = read(caller, List.of(hazardId)).stream().findFirst().orElseThrow(Problem::notFound);
        List<String> title = campaignId == null
                ? campaigns
                        .findFor(caller, row.schoolId(), null)
                        .map(Campaign::comparisonTitleLines)
                        .orElse(PLAIN_TITLE)
                : campaigns.requireFor(caller, row.schoolId(), campaignId).comparisonTitleLines();
        return new Sheaf(row.school() + "-隐患整改对比照-" + row.number(), List.of(sheet(title, row)));
    }

    /** The sheets of everything a school's weekly table calls rectified. */
    Sheaf ofWeek(Caller caller, UUID schoolId, @Nullable UUID campaignId, @Nullable String period) {
        WeeklyDesk.Paper paper = desk.paper(caller, schoolId, campaignId, period);
        List<UUID> rectified = paper.table().rows().stream()
                .flatMap(row -> row.findings().stream())
                .filter(WeeklyTable.Finding::rectified)
                .map(WeeklyTable.Finding::hazardId)
                .toList();
        if (rectified.isEmpty()) {
            throw Problem.of(ProblemType.UNPROCESSABLE, "nothing-rectified");
        }
        if (rectified.size() > MOST_SHEETS) {
            throw Problem.of(ProblemType.UNPROCESSABLE, "too-many-sheets", MOST_SHEETS);
        }
        List<String> title = paper.campaign().comparisonTitleLines();
        List<ComparisonSheet> sheets =
                read(caller, rectified).stream().map(row -> sheet(title, row)).toList();
        String week = paper.table().period().label();
        return new Sheaf(paper.table().organisationName() + "-隐患整改对比照-" + week, sheets);
    }

    private List<Row> read(Caller caller, List<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(READ)
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("most", ComparisonSheet.PHOTOS_PER_SIDE)
                .bind("districts", caller.scope().districtArray())
                .bind("schools", caller.scope().schoolArray())
                .mapTo(Row.class)
                .list());
    }

    private ComparisonSheet sheet(List<String> title, Row row) {
        return new ComparisonSheet(
                title,
                row.number(),
                row.school(),
                row.description(),
                row.foundBy(),
                day(row.foundAt()),
                row.rectifiedAt() == null ? null : day(row.rectifiedAt()),
                row.before().stream().map(this::photo).toList(),
                row.after().stream().map(this::photo).toList(),
                reason(row.noPhotoReason()),
                row.rectifiedAt() == null ? "尚未整改完成" : reason(row.noAfterReason()));
    }

    private SheetPhoto photo(UUID id) {
        try {
            return SheetPhoto.of(photos.rendition(id, PhotoSize.SCREEN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, BusinessTime.ZONE);
    }

    private static String reason(@Nullable String why) {
        return why == null || why.isBlank() ? "无照片" : "无照片：" + why;
    }
}
