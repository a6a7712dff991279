package org.hazardledger.hazard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hazardledger.ledger.CanonicalJson;
import org.hazardledger.platform.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What the two signatures stand under: description, plan, claim and the digests of the photos. Its hash is shown before
 * signing and kept with each signature, so that what was signed cannot change unseen (T9).
 */
record SigningContent(
        @Nullable String number,
        int round,
        String description,
        String category,
        @Nullable Severity severity,
        @Nullable String placeText,
        @Nullable BigDecimal quantityDone,
        @Nullable String measures,
        @Nullable LocalDate dueDate,
        Instant rectifiedAt,
        String summary,
        List<String> photos) {

    static SigningContent of(Hazard hazard, Rectification claim, List<String> photos) {
        return new SigningContent(
                hazard.number,
                hazard.signingRound,
                hazard.description,
                hazard.category,
                hazard.severity,
                hazard.placeText,
                hazard.quantityDone,
                hazard.plan == null ? null : hazard.plan.measures(),
                hazard.dueDate,
                claim.rectifiedAt(),
                claim.summary(),
                photos);
    }

    String hash() {
        Map<String, Object> content = new HashMap<>();
        content.put("number", number);
        content.put("round", round);
        content.put("description", description);
        content.put("category", category);
        content.put("severity", severity);
        content.put("place", placeText);
        content.put("quantityDone", quantityDone);
        content.put("measures", measures);
        content.put("dueDate", dueDate);
        content.put("rectifiedAt", rectifiedAt);
        content.put("summary", summary);
        content.put("photos", photos);
        return Sha256.hex(CanonicalJson.of(content));
    }
}
