package org.hazardledger.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation as lists show it. */
public record OrganisationSummary(
        UUID id,
        String code,
        String officialName,
        List<String> shortNames,
        Level level,
        Kind kind,
        @Nullable UUID parentId,
        boolean boarding,
        boolean keyUnit,
        boolean active) {}
