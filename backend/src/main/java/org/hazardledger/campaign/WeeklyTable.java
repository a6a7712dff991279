package org.hazardledger.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.ledger.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * The content of one school's 每周排查整治明细表 as of one instant. Once frozen it is kept as canonical JSON under a SHA-256, so
 * that printing it again gives the same content whatever the ledger says by then.
 *
 * @param asOf what happened after this instant is not in here
 * @param filledBy 填表人, null when nobody has filled it in
 */
public record WeeklyTable(
        UUID campaignId,
        List<String> titleLines,
        UUID organisationId,
        String organisationCode,
        String organisationName,
        ReportingWeek period,
        Instant asOf,
        @Nullable String filledBy,
        @Nullable LocalDate filledAt,
        String note,
        List<Row> rows) {

    /** One place of the school; no findings means that it declares 无. */
    public record Row(
            String place,
            String address,
            String head,
            String situation,
            String area,
            String kind,
            List<Finding> findings) {

        Map<String, Object> toMap() {
            Map<String, Object> map = new HashMap<>();
            map.put("place", place);
            map.put("address", address);
            map.put("head", head);
            map.put("situation", situation);
            map.put("area", area);
            map.put("kind", kind);
            map.put("findings", findings.stream().map(Finding::toMap).toList());
            return map;
        }
    }

    /**
     * One hazard.
     *
     * @param remedy 整改情况及整改期限 in the form's phrases
     * @param rectified whether the school had reported it rectified by then, and so owes a 对比照
     */
    public record Finding(UUID hazardId, String number, String problem, String remedy, boolean rectified) {

        Map<String, Object> toMap() {
            return Map.of(
                    "hazardId",
                    hazardId,
                    "number",
                    number,
                    "problem",
                    problem,
                    "remedy",
                    remedy,
                    "rectified",
                    rectified);
        }
    }

    /** The same table with who filled it in. */
    WeeklyTable filled(@Nullable String by, @Nullable LocalDate at) {
        return new WeeklyTable(
                campaignId,
                titleLines,
                organisationId,
                organisationCode,
                organisationName,
                period,
                asOf,
                by,
                at,
                note,
                rows);
    }

    /** How many hazards stand on the table. */
    public int hazardCount() {
        return rows.stream().mapToInt(row -> row.findings().size()).sum();
    }

    /** The text that is kept and hashed. */
    String canonical() {
        Map<String, Object> map = new HashMap<>();
        map.put("campaignId", campaignId);
        map.put("titleLines", titleLines);
        map.put("organisationId", organisationId);
        map.put("organisationCode", organisationCode);
        map.put("organisationName", organisationName);
        map.put("period", Map.of("label", period.label(), "opensAt", period.opensAt(), "closesAt", period.closesAt()));
        map.put("asOf", asOf);
        map.put("filledBy", filledBy);
        map.put("filledAt", filledAt);
        map.put("note", note);
        map.put("rows", rows.stream().map(Row::toMap).toList());
        return CanonicalJson.of(map);
    }
}
