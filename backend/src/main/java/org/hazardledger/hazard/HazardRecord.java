package org.hazardledger.hazard;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is kept of a hazard. Only the transitions of this package change it. */
@MappedSuperclass
abstract class HazardRecord extends PanacheEntityBase {

    @Id
    UUID id;

    @Nullable
    String number;

    UUID schoolId;
    UUID districtId;

    @Nullable
    UUID buildingId;

    @Nullable
    UUID placeId;

    @Nullable
    String placeText;

    String category;

    @Enumerated(EnumType.STRING)
    @Nullable
    Severity severity;

    @JdbcTypeCode(SqlTypes.JSON)
    List<SeverityBasis> severityBasis = List.of();

    @Nullable
    String severityNote;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    LoweringProposal loweringProposal;

    String description;

    @Nullable
    BigDecimal quantity;

    @Nullable
    BigDecimal quantityDone;

    @Nullable
    String unit;

    @Enumerated(EnumType.STRING)
    Source source;

    Instant foundAt;
    String foundBy;

    @Nullable
    Instant listedAt;

    @Enumerated(EnumType.STRING)
    State state = State.DRAFT;

    @Enumerated(EnumType.STRING)
    @Nullable
    FixMode fixMode;

    @Nullable
    LocalDate firstDueDate;

    @Nullable
    LocalDate dueDate;

    @Nullable
    String noPhotoReason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Plan plan;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Progress> progress = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<Extension> extensions = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Rectification rectification;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Verification> verifications = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Rejection rejection;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Proposal> proposals = List.of();

    /** Of the school's request that waits, so that who decides finds it without reading every closed hazard. */
    @Enumerated(EnumType.STRING)
    Proposal.@Nullable Kind pendingProposal;

    /** Beside the school's own request: the one must not keep the other from being made. */
    boolean supervisionProposed;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Supervision supervision;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Correction> corrections = List.of();

    /** When whoever found it from outside came to the school, null when they did not say. */
    @Nullable
    Instant checkedInAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    ListCheck listCheck;

    /** The comparison waits for a person's ruling. */
    boolean listCheckPending;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    MajorReport majorReport;

    int signingRound;
    int reboundCount;
    boolean outsideList;

    @Nullable
    UUID mergedIntoId;

    @Nullable
    Instant rectifiedAt;

    @Nullable
    Instant closedAt;

    UUID createdBy;
    Instant createdAt;

    @Column(name = "search")
    @ColumnTransformer(read = "tsvector_to_array(search)", write = "array_to_tsvector(?)")
    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] searchTerms = {};

    @Version
    long version;

    boolean isSupervised() {
        return Supervision.isOn(supervision);
    }

    HazardFacts facts(Signatures signatures) {
        return HazardFacts.of(
                state,
                schoolId,
                districtId,
                severity,
                source,
                supervision,
                listCheck,
                majorReport,
                outsideList,
                createdBy,
                listedAt,
                signingRound,
                rectification,
                signatures,
                verifications,
                extensions,
                proposals);
    }
}
