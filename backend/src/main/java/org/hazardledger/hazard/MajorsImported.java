package org.hazardledger.hazard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hazardledger.identity.Caller;

/**
 * A list has brought 重大 hazards to a district that is still to receive their reports. Fired inside the transaction that takes
 * them in, once for each part of the list that is stored together.
 *
 * @param origin the import
 * @param hazardId one of them, and the school it is at
 * @param amount how many of them are of this district
 */
public record MajorsImported(UUID origin, UUID schoolId, UUID hazardId, int amount, UUID actorId, Instant at) {

    /** One for each district; what its own people brought they know. */
    static List<MajorsImported> of(Caller caller, UUID origin, List<Hazard> hazards, Instant now) {
        return hazards.stream()
                .filter(hazard -> hazard.majorReport != null && hazard.majorReport.isAwaited())
                .collect(Collectors.groupingBy(hazard -> hazard.districtId))
                .values()
                .stream()
                .map(majors -> new MajorsImported(
                        origin, majors.get(0).schoolId, majors.get(0).id, majors.size(), caller.personId(), now))
                .toList();
    }
}
