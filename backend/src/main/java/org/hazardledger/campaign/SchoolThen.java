package org.hazardledger.campaign;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A school as the table describes it, with its buildings and the hazards that could stand on the table, read in one statement.
 *
 * @param previousAsOf the instant the table before this one shows; null for the first
 */
public record SchoolThen(
        UUID id,
        String code,
        String officialName,
        @Nullable String address,
        @Nullable String head,
        @Nullable String phone,
        @Nullable String ownership,
        boolean boarding,
        boolean keyUnit,
        String kind,
        @Nullable Instant previousAsOf,
        @Json List<Building> buildings,
        @Json List<HazardThen> hazards) {

    /** A building that stands. */
    public record Building(UUID id, String name, @Nullable BigDecimal areaM2) {}

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("PRIMARY", "小学"),
            Map.entry("JUNIOR", "初中"),
            Map.entry("SENIOR", "高中"),
            Map.entry("NINE_YEAR", "九年一贯制学校"),
            Map.entry("COMPLETE_SECONDARY", "完全中学"),
            Map.entry("VOCATIONAL", "职业学校"),
            Map.entry("SPECIAL", "特殊教育学校"),
            Map.entry("KINDERGARTEN", "幼儿园"),
            Map.entry("TRAINING", "培训机构"),
            Map.entry("UNIVERSITY", "高校"),
            Map.entry("PARTY_SCHOOL", "党校"),
            Map.entry("AUTHORITY", "教育行政部门"));

    /** One row per building, 无 for those without a hazard; what belongs to no building stands under the school's own name. */
    List<WeeklyTable.Row> rows(List<HazardThen> shown) {
        Map<UUID, List<HazardThen>> byBuilding = shown.stream()
                .filter(hazard -> hazard.buildingId() != null)
                .collect(Collectors.groupingBy(HazardThen::buildingId));
        List<UUID> standing = buildings.stream().map(Building::id).toList();
        List<HazardThen> elsewhere = shown.stream()
                .filter(hazard -> hazard.buildingId() == null || !standing.contains(hazard.buildingId()))
                .toList();
        Stream<WeeklyTable.Row> rows = buildings.stream()
                .map(building -> row(
                        building.name(), area(building.areaM2()), byBuilding.getOrDefault(building.id(), List.of())));
        if (!elsewhere.isEmpty() || buildings.isEmpty()) {
            rows = Stream.concat(Stream.of(row(officialName, "", elsewhere)), rows);
        }
        return rows.toList();
    }

    private WeeklyTable.Row row(String place, String area, List<HazardThen> found) {
        return new WeeklyTable.Row(
                place,
                orEmpty(address),
                Stream.of(orEmpty(head), orEmpty(phone))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")),
                situation(),
                area,
                KINDS.getOrDefault(kind, kind),
                found.stream()
                        .map(hazard -> new WeeklyTable.Finding(
                                hazard.id(), hazard.number(), hazard.problem(), hazard.remedy(), hazard.isRectified()))
                        .toList());
    }

    private String situation() {
        String owner = "PUBLIC".equals(ownership) ? "公办" : "PRIVATE".equals(ownership) ? "民办" : "";
        return Stream.of(owner, boarding ? "寄宿制" : "", keyUnit ? "消防安全重点单位" : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("，"));
    }

    private static String area(@Nullable BigDecimal area) {
        return area == null ? "" : area.stripTrailingZeros().toPlainString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
