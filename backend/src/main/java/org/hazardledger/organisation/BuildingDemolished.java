package org.hazardledger.organisation;

import java.util.List;
import java.util.UUID;
import org.hazardledger.identity.Caller;

/**
 * A building is gone. Fired inside the transaction of the decision, so that what follows from it happens with it or not
 * at all: demolition ends the hazards of a building, suspension never does (T16).
 *
 * @param photoIds what shows the demolition, photos of the school
 */
public record BuildingDemolished(
        Caller caller, UUID buildingId, UUID schoolId, UUID districtId, String reason, List<UUID> photoIds) {}
