package org.hazardledger.organisation;

import java.util.List;
import java.util.UUID;

/**
 * A school belongs to another district. Fired inside the transaction that moves it: every room that keeps the district
 * beside its own records moves them in it (ADR schools-move-with-what-is-theirs). What hangs on hazards observes later
 * than {@link #HAZARDS}, so that it sees what changes under way have written.
 *
 * @param lineage of the school from now on, from the root down
 */
public record SchoolMoved(UUID schoolId, UUID fromDistrictId, UUID toDistrictId, List<UUID> lineage) {

    /** When hazards are moved; their locks make sure that nothing else of the school is under way. */
    public static final int HAZARDS = 100;

    /** When what hangs on hazards and stands beside them is moved. */
    public static final int REST = 200;

    /** When the order of all events is told. It holds up everybody who numbers events, so it comes last. */
    public static final int FEED = 300;
}
