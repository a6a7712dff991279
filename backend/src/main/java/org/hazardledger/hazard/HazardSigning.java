package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hazardledger.hazard.HazardChange.Situation;
import org.hazardledger.hazard.HazardRequests.SignHazard;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * The two signatures by two people who have just proved who they are, bound to the hash of what they were shown (T9,
 * decision 5). 微小 closes on the second one (decision 6).
 */
@ApplicationScoped
class HazardSigning {

    private final HazardChange change;
    private final HazardSignatures signatures;
    private final HazardClosing closing;
    private final Duration freshness;

    HazardSigning(
            HazardChange change,
            HazardSignatures signatures,
            HazardClosing closing,
            @ConfigProperty(name = "hazard-ledger.reauthentication-minutes") int minutes) {
        this.change = change;
        this.signatures = signatures;
        this.closing = closing;
        this.freshness = Duration.ofMinutes(minutes);
    }

    @Transactional
    void sign(Caller caller, UUID id, @Nullable String ifMatch, SignHazard request) {
        HazardAction action =
                request.capacity() == Capacity.RESPONSIBLE ? HazardAction.SIGN_RESPONSIBLE : HazardAction.SIGN_LEADER;
        Hazard hazard = change.run(caller, id, ifMatch, action, (found, situation) -> sign(found, situation, request));
        closing.follow(caller, hazard, "two-signatures");
    }

    private HazardEvent sign(Hazard hazard, Situation situation, SignHazard request) {
        Caller caller = situation.caller();
        requireFreshLogin(situation);
        UUID uploader = situation.facts().rectifierId();
        if (caller.personId().equals(uploader)
                && signatures.hasOtherHolder(hazard.schoolId, request.capacity(), caller.personId())) {
            throw Problem.conflict("signer-uploaded");
        }
        String hash = signatures.contentHash(hazard);
        if (!hash.equals(request.contentHash())) {
            throw Problem.conflict("content-changed");
        }
        signatures.add(hazard, request.capacity(), caller.personId(), situation.now(), hash);
        boolean both = request.capacity() == Capacity.LEADER;
        hazard.signed(request.capacity(), situation.facts(), situation.now());
        return HazardEvent.of(both ? HazardEventType.SIGNED_BY_LEADER : HazardEventType.SIGNED_BY_RESPONSIBLE)
                .with("contentHash", hash)
                .with("authenticatedAt", caller.authenticatedAt());
    }

    private void requireFreshLogin(Situation situation) {
        var authenticatedAt = situation.caller().authenticatedAt();
        if (authenticatedAt == null || authenticatedAt.plus(freshness).isBefore(situation.now())) {
            throw Problem.of(ProblemType.FORBIDDEN, "reauthentication-required");
        }
    }
}
