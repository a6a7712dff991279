package org.hazardledger.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a building.
 *
 * @param keyPlace 消防安全重点部位
 * @param token what the QR code on the wall carries; names the place to people in scope and nothing to others
 * @param deepLink the address in the QR code: opens the filing form at this place
 */
public record Place(
        UUID id,
        UUID buildingId,
        UUID organisationId,
        String name,
        @Nullable String floor,
        PlaceKind kind,
        boolean keyPlace,
        String token,
        String deepLink,
        long version) {}
