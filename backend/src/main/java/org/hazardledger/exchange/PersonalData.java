package org.hazardledger.exchange;

import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Role;

/**
 * How much of a person leaves the ledger: all of it for the school and its district, who deal with these people; names
 * without phones for an inspector; a surname for everybody else.
 */
enum PersonalData {
    FULL,
    NAMES,
    SURNAMES;

    static PersonalData of(Caller caller, UUID schoolId, UUID districtId) {
        if (caller.acts(Role.SCHOOL, schoolId, districtId) || caller.acts(Role.DISTRICT, schoolId, districtId)) {
            return FULL;
        }
        return caller.acts(Role.INSPECTOR, schoolId, districtId) ? NAMES : SURNAMES;
    }

    String name(String name) {
        if (this != SURNAMES || name.isEmpty()) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    String phone(String phone) {
        if (this == FULL || phone.length() < 7) {
            return this == FULL ? phone : "";
        }
        return this == NAMES ? phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4) : "";
    }
}
