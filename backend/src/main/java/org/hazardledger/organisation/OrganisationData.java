package org.hazardledger.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of an organisation; a change replaces all of it.
 *
 * @param parentId what it stands below, for a new organisation only; the caller's own district when left out
 * @param shortNames left out means none, as for all lists and flags; {@code active} means true when left out
 */
public record OrganisationData(
        @Nullable UUID parentId,
        @NotBlank @Size(max = 200) String officialName,

        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 100) String> shortNames,

        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) String> formerNames,

        @NotNull Kind kind,
        @Nullable Ownership ownership,
        @Nullable Boolean boarding,
        @Nullable Boolean keyUnit,
        @Nullable @Size(max = 300) String address,
        @Nullable @Size(max = 100) String head,
        @Nullable @Size(max = 100) String fireResponsible,
        @Nullable @Size(max = 100) String fireManager,
        @Nullable @Size(max = 100) String phone,
        @Nullable UUID affiliatedToId,
        @Nullable Boolean active) {

    public OrganisationData {
        shortNames = shortNames == null ? List.of() : List.copyOf(shortNames);
        formerNames = formerNames == null ? List.of() : List.copyOf(formerNames);
        boarding = boarding != null && boarding;
        keyUnit = keyUnit != null && keyUnit;
        active = active == null || active;
    }

    /** What is comparable with an organisation that has its place already. */
    OrganisationData withoutParent() {
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

    /** This, with what it leaves open taken from what is known already: a roster without an address erases none. */
    OrganisationData over(OrganisationData known) {
        return new OrganisationData(
                parentId,
                officialName,
                shortNames.isEmpty() ? known.shortNames : shortNames,
                formerNames.isEmpty() ? known.formerNames : formerNames,
                kind,
                ownership == null ? known.ownership : ownership,
                boarding,
                keyUnit,
                address == null ? known.address : address,
                head == null ? known.head : head,
                fireResponsible == null ? known.fireResponsible : fireResponsible,
                fireManager == null ? known.fireManager : fireManager,
                phone == null ? known.phone : phone,
                affiliatedToId == null ? known.affiliatedToId : affiliatedToId,
                active);
    }
}
