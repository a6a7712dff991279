package org.hazardledger.hazard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.policy.Policy;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/** A hazard as one row of SQL, with its photos and signatures folded in. */
public record HazardRow(
        UUID id,
        @Nullable String number,
        UUID schoolId,
        String schoolName,
        String schoolCode,
        UUID districtId,
        String districtName,
        String districtCode,
        @Nullable UUID buildingId,
        @Nullable String buildingName,
        @Nullable String buildingUseState,
        @Nullable UUID placeId,
        @Nullable String placeName,
        @Nullable String placeText,
        String category,
        @Nullable Severity severity,
        @Json List<SeverityBasis> severityBasis,
        @Nullable String severityNote,
        @Nullable @Json LoweringProposal loweringProposal,
        String description,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal quantityDone,
        @Nullable String unit,
        Source source,
        Instant foundAt,
        String foundBy,
        @Nullable Instant listedAt,
        State state,
        @Nullable FixMode fixMode,
        @Nullable LocalDate firstDueDate,
        @Nullable LocalDate dueDate,
        @Nullable String noPhotoReason,
        @Nullable @Json Plan plan,
        @Json List<Progress> progress,
        @Json List<Extension> extensions,
        @Nullable @Json Rectification rectification,
        @Json List<Verification> verifications,
        @Nullable @Json Rejection rejection,
        @Json List<Proposal> proposals,
        @Nullable @Json Supervision supervision,
        @Nullable Instant checkedInAt,
        @Nullable @Json ListCheck listCheck,
        @Nullable @Json MajorReport majorReport,
        @Json List<Correction> corrections,
        int signingRound,
        int reboundCount,
        boolean outsideList,
        @Nullable UUID mergedIntoId,
        @Nullable Instant closedAt,
        @Nullable @Json ExternalRef external,
        UUID createdBy,
        String authorName,
        Instant createdAt,
        long version,
        @Json List<Photo> photos,
        @Json List<Signed> signatures,
        @Nullable @Json Policy policy) {

    /** A photo of the hazard with the digest that the signatures stand on. */
    @Schema(name = "HazardPhoto")
    public record Photo(
            UUID photoId,
            Stage stage,
            int round,
            @Nullable UUID pairedWith,
            Instant addedAt,
            PersonRef addedBy,
            String sha256) {}

    /** A signature of any round. */
    @Schema(name = "HazardSignature")
    public record Signed(Capacity capacity, int round, Instant at, PersonRef person, String contentHash) {}

    boolean isSupervised() {
        return Supervision.isOn(supervision);
    }

    HazardFacts facts() {
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
                new Signatures(signer(Capacity.RESPONSIBLE), signer(Capacity.LEADER)),
                verifications,
                extensions,
                proposals);
    }

    private @Nullable UUID signer(Capacity capacity) {
        return signatures.stream()
                .filter(signed -> signed.round() == signingRound && signed.capacity() == capacity)
                .map(signed -> signed.person().id())
                .findFirst()
                .orElse(null);
    }

    /** The hash of what is to be signed now, null when nothing has been claimed. */
    @Nullable
    String signingHash() {
        if (state != State.REVIEW_REQUESTED || rectification == null) {
            return null;
        }
        List<String> digests = photos.stream()
                .filter(photo -> photo.stage() == Stage.BEFORE
                        || (photo.stage() == Stage.AFTER && photo.round() == signingRound))
                .map(photo -> photo.stage() + ":" + photo.sha256())
                .sorted()
                .toList();
        return new SigningContent(
                        number,
                        signingRound,
                        description,
                        category,
                        severity,
                        placeText,
                        quantityDone,
                        plan == null ? null : plan.measures(),
                        dueDate,
                        rectification.rectifiedAt(),
                        rectification.summary(),
                        digests)
                .hash();
    }
}
