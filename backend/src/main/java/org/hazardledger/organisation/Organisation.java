package org.hazardledger.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation with everything the register knows of it.
 *
 * @param formerNames names before mergers and renamings: old tables still use them
 * @param keyUnit a key unit of fire safety (消防安全重点单位)
 * @param fireResponsible 消防安全责任人, in words of the roster: need not have an account
 * @param fireManager 消防安全管理人
 * @param affiliatedToId the school this one is a campus of
 */
public record Organisation(
        UUID id,
        String code,
        String officialName,
        List<String> shortNames,
        List<String> formerNames,
        Level level,
        Kind kind,
        @Nullable UUID parentId,
        @Nullable Ownership ownership,
        boolean boarding,
        boolean keyUnit,
        @Nullable String address,
        @Nullable String head,
        @Nullable String fireResponsible,
        @Nullable String fireManager,
        @Nullable String phone,
        @Nullable UUID affiliatedToId,
        boolean active,
        long version) {

    OrganisationData data() {
        return new OrganisationData(
                null,
                officialName,
                shortNames,
                formerNames,
                kind,
                ownership,
                boarding,
                keyUnit,
                address,
                head,
                fireResponsible,
                fireManager,
                phone,
                affiliatedToId,
                active);
    }
}
