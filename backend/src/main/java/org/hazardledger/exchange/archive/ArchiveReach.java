package org.hazardledger.exchange.archive;

import java.util.List;
import java.util.UUID;
import org.hazardledger.identity.Action;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Membership;

/** The schools and districts of which a caller may take archives away, by {@link Action#ARCHIVE_TAKE}. */
record ArchiveReach(UUID[] schools, UUID[] districts) {

    static ArchiveReach of(Caller caller) {
        List<Membership> opening = caller.memberships().stream()
                .filter(Action.ARCHIVE_TAKE::isOpenedBy)
                .toList();
        return new ArchiveReach(
                opening.stream()
                        .filter(m -> m.level().equals("SCHOOL"))
                        .map(Membership::organisationId)
                        .distinct()
                        .toArray(UUID[]::new),
                opening.stream().flatMap(m -> m.districts().stream()).distinct().toArray(UUID[]::new));
    }
}
