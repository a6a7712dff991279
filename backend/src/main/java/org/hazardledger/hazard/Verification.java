package org.hazardledger.hazard;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.identity.Role;
import org.jspecify.annotations.Nullable;

/** One verdict on a rectification: accepted or sent back, at the desk or on site. */
@Schema(name = "Verification")
public record Verification(
        int round,
        Outcome outcome,
        boolean onSite,
        PersonRef by,
        Role role,
        Instant at,
        @Nullable SendBackReason reasonCode,
        @Nullable String note) {

    /** Who accepted in this signing round. */
    static Set<UUID> acceptedBy(List<Verification> verifications, int round) {
        return verifications.stream()
                .filter(verdict -> verdict.round() == round && verdict.outcome() == Outcome.ACCEPTED)
                .map(verdict -> verdict.by().id())
                .collect(Collectors.toSet());
    }

    /** Whether somebody accepted in this signing round who had been there. */
    static boolean seenOnSite(List<Verification> verifications, int round) {
        return verifications.stream()
                .anyMatch(verdict ->
                        verdict.round() == round && verdict.outcome() == Outcome.ACCEPTED && verdict.onSite());
    }
}
