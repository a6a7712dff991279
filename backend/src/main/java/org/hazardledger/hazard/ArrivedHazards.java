package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hazardledger.platform.CopyRows;
import org.hazardledger.platform.StoredJson;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes hazards of a list by COPY, thousands at once; an entity at a time takes many times as long. Only what an {@link
 * ImportedHazard} can have is written, everything else is as the table has it by default.
 */
@ApplicationScoped
class ArrivedHazards {

    private static final List<String> COLUMNS = List.of(
            "id",
            "number",
            "school_id",
            "district_id",
            "building_id",
            "place_text",
            "category",
            "severity",
            "severity_basis",
            "description",
            "source",
            "found_at",
            "found_by",
            "listed_at",
            "state",
            "fix_mode",
            "first_due_date",
            "due_date",
            "no_photo_reason",
            "progress",
            "proposals",
            "supervision_proposed",
            "major_report",
            "created_by",
            "created_at",
            "search");

    private final Jdbi jdbi;
    private final StoredJson json;

    ArrivedHazards(Jdbi jdbi, StoredJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    void insert(List<Hazard> hazards) {
        jdbi.useHandle(handle -> CopyRows.into(
                handle.getConnection(), "hazard", COLUMNS, rows -> hazards.forEach(hazard -> copy(rows, hazard))));
    }

    private void copy(CopyRows rows, Hazard hazard) {
        rows.row()
                .uuid(hazard.id)
                .text(hazard.number)
                .uuid(hazard.schoolId)
                .uuid(hazard.districtId)
                .uuid(hazard.buildingId)
                .text(hazard.placeText)
                .text(hazard.category)
                .name(hazard.severity)
                .json(json(hazard.severityBasis))
                .text(hazard.description)
                .name(hazard.source)
                .instant(hazard.foundAt)
                .text(hazard.foundBy)
                .instant(hazard.listedAt)
                .name(hazard.state)
                .name(hazard.fixMode)
                .date(hazard.firstDueDate)
                .date(hazard.dueDate)
                .text(hazard.noPhotoReason)
                .json(json(hazard.progress))
                .json(json(hazard.proposals))
                .bool(hazard.supervisionProposed)
                .json(hazard.majorReport == null ? null : json.write(hazard.majorReport))
                .uuid(hazard.createdBy)
                .instant(hazard.createdAt)
                .lexemes(hazard.searchTerms);
    }

    private String json(List<?> values) {
        return values.isEmpty() ? "[]" : json.write(values);
    }
}
