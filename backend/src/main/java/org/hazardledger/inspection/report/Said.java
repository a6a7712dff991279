package org.hazardledger.inspection.report;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.inspection.report.NewInspections.Finding;
import org.hazardledger.inspection.report.NewInspections.Inspection;
import org.jspecify.annotations.Nullable;

/**
 * What a platform said of an inspection or a finding, as it is kept to be compared with what it says next: of people's own
 * corrections in between the platform knows nothing, and its next batch must not undo them.
 */
final class Said {

    private static final String SEPARATOR = "\n";

    private Said() {}

    /** One property that is said otherwise than before. */
    @Schema(name = "SaidChange")
    public record Change(
            String property,
            @Nullable String before,
            @Nullable String after) {}

    static Map<String, String> of(Inspection inspection) {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "source", inspection.source().name());
        put(said, "checkedInAt", instant(inspection.checkedInAt()));
        put(said, "endedAt", instant(inspection.endedAt()));
        put(said, "inspectors", joined(inspection.inspectors()));
        put(said, "jointBodies", joined(inspection.jointBodies()));
        put(said, "points", joined(inspection.points()));
        put(said, "advice", stripped(inspection.advice()));
        return said;
    }

    static Map<String, String> of(Finding finding) {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "category", finding.category());
        put(said, "description", stripped(finding.description()));
        put(said, "buildingId", Objects.toString(finding.buildingId(), null));
        put(said, "placeId", Objects.toString(finding.placeId(), null));
        put(said, "placeText", stripped(finding.placeText()));
        put(said, "quantity", plain(finding.quantity()));
        put(said, "unit", stripped(finding.unit()));
        put(said, "foundAt", instant(finding.foundAt()));
        put(
                said,
                "photoIds",
                finding.photos().stream().map(Object::toString).sorted().collect(Collectors.joining(SEPARATOR)));
        put(said, "noPhotoReason", stripped(finding.noPhotoReason()));
        return said;
    }

    static List<Change> changes(Map<String, String> before, Map<String, String> now) {
        Map<String, String> all = new LinkedHashMap<>(now);
        before.forEach(all::putIfAbsent);
        List<Change> changes = new ArrayList<>();
        for (String property : all.keySet()) {
            if (!Objects.equals(before.get(property), now.get(property))) {
                changes.add(new Change(property, before.get(property), now.get(property)));
            }
        }
        return changes;
    }

    private static void put(Map<String, String> said, String property, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            said.put(property, value);
        }
    }

    private static @Nullable String joined(@Nullable List<String> values) {
        return values == null ? null : values.stream().map(String::strip).collect(Collectors.joining(SEPARATOR));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    private static @Nullable String instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant().toString();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
