package org.hazardledger.exchange.form;

import java.util.List;
import org.hazardledger.exchange.cell.Area;
import org.hazardledger.exchange.cell.Contact;
import org.jspecify.annotations.Nullable;

/** What a row says, by the kind of its table. */
public sealed interface Content {

    /** The hazards the row holds, or would hold if it were imported. */
    default List<HazardEntry> hazards() {
        return List.of();
    }

    /** Whether the sender says that there is no hazard; silence does not. */
    default boolean declaredNone() {
        return false;
    }

    /** The building or place the row is about, in the register's words or else the sender's; null for none. */
    default @Nullable String named() {
        return null;
    }

    /** A row without a record: footer, total, filler. */
    record Nothing() implements Content {}

    /** One hazard of the flat format. */
    record Single(HazardEntry hazard) implements Content {

        @Override
        public List<HazardEntry> hazards() {
            return List.of(hazard);
        }
    }

    /**
     * One place of the weekly table.
     *
     * @param declaredTotal the number the sender wrote beside the list
     */
    record Place(
            @Nullable String building,
            @Nullable String address,
            Contact contact,
            Area area,
            List<HazardEntry> hazards,
            boolean declaredNone,
            @Nullable Integer declaredTotal)
            implements Content {

        @Override
        public @Nullable String named() {
            return building;
        }
    }

    /**
     * One building of the look-back table.
     *
     * @param building name in the register
     * @param place the sender's name of it when the register has no such building
     * @param remark what stands beside it
     */
    record LookbackBuilding(
            @Nullable String building,
            @Nullable String place,
            List<HazardEntry> hazards,
            boolean declaredNone,
            @Nullable String remark)
            implements Content {

        @Override
        public @Nullable String named() {
            return building == null ? place : building;
        }
    }

    /**
     * One school of the roster. Enumerations in the API's spelling.
     *
     * @param parentCode code of the school it is a campus of
     */
    record Organisation(
            String code,
            String officialName,
            List<String> shortNames,
            List<String> formerNames,
            @Nullable String district,
            @Nullable String kind,
            @Nullable String ownership,
            boolean boarding,
            boolean keyUnit,
            @Nullable String address,
            @Nullable String head,
            @Nullable String fireResponsible,
            @Nullable String fireManager,
            @Nullable String phone,
            @Nullable String parentCode)
            implements Content {}

    /** One building of the roster. An unknown year stays unknown: it never counts as new. */
    record Building(
            String name,
            List<String> aliases,
            @Nullable Integer completedYear,
            @Nullable Integer floors,
            Area area,
            @Nullable String use,
            String useState)
            implements Content {}
}
