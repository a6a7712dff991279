package org.hazardledger.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Membership;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Opening campaigns and finding them, within the caller's scope. */
@ApplicationScoped
public class CampaignService {

    private final Campaigns campaigns;

    CampaignService(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    public List<Campaign> list(Caller caller) {
        return campaigns.visibleTo(caller);
    }

    public Campaign require(Caller caller, UUID id) {
        return list(caller).stream()
                .filter(campaign -> campaign.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /**
     * The campaign a school's papers belong to.
     *
     * @param asked the running one when left out, else the newest; 404 when the school owes nothing to it or is out of scope
     */
    public Campaign requireFor(Caller caller, UUID schoolId, @Nullable UUID asked) {
        return findFor(caller, schoolId, asked).orElseThrow(Problem::notFound);
    }

    /** The same for a week that may be frozen already: that stays with whom it was frozen for, wherever the school is. */
    Campaign requireForWeek(Caller caller, UUID schoolId, @Nullable UUID asked, @Nullable String period) {
        Optional<Campaign> present = findFor(caller, schoolId, asked);
        if (present.isEmpty() && asked != null && period != null) {
            return campaigns.ofFrozenWeek(caller, schoolId, asked, period).orElseThrow(Problem::notFound);
        }
        return present.orElseThrow(Problem::notFound);
    }

    /** As above, empty instead of 404. */
    public Optional<Campaign> findFor(Caller caller, UUID schoolId, @Nullable UUID asked) {
        return campaigns.covering(caller, schoolId).stream()
                .filter(campaign -> asked == null || campaign.id().equals(asked))
                .findFirst();
    }

    /** District staff and leaders open campaigns for their own authority or one below it (permission matrix B.3). */
    Campaign open(Caller caller, NewCampaign campaign) {
        List<NewCampaign.NewPhase> phases = campaign.phases() == null ? List.of() : campaign.phases();
        List<Problem.Invalid> backwards = new ArrayList<>();
        if (endsBefore(campaign.startsOn(), campaign.endsOn())) {
            backwards.add(new Problem.Invalid("/endsOn", "ends-before-start"));
        }
        for (int i = 0; i < phases.size(); i++) {
            if (endsBefore(phases.get(i).startsOn(), phases.get(i).endsOn())) {
                backwards.add(new Problem.Invalid("/phases/" + i + "/endsOn", "ends-before-start"));
            }
        }
        if (!backwards.isEmpty()) {
            throw Problem.invalid(backwards);
        }
        UUID owner = owner(caller, campaign.organisationId());
        return require(caller, campaigns.insert(campaign, owner, caller.personId()));
    }

    private static boolean endsBefore(LocalDate start, @Nullable LocalDate end) {
        return end != null && end.isBefore(start);
    }

    private static UUID owner(Caller caller, @Nullable UUID asked) {
        List<Membership> authorities = caller.memberships().stream()
                .filter(membership -> membership.role() == Role.DISTRICT)
                .toList();
        if (asked == null) {
            return authorities.stream()
                    .map(Membership::organisationId)
                    .findFirst()
                    .orElseThrow(Problem::forbidden);
        }
        boolean own = authorities.stream()
                .anyMatch(membership -> membership.organisationId().equals(asked)
                        || membership.districts().contains(asked));
        if (!own) {
            throw Problem.invalid("/organisationId", "unknown-authority");
        }
        return asked;
    }
}
