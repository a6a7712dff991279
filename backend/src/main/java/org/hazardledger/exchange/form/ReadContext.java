package org.hazardledger.exchange.form;

import java.time.LocalDate;
import java.util.Set;
import org.hazardledger.exchange.cell.Plain;
import org.jspecify.annotations.Nullable;

/**
 * What reading needs to know of the caller and the day.
 *
 * @param roster the schools within the caller's scope
 * @param districts names (清河区) of the districts in which the caller may register schools
 * @param today in Asia/Shanghai; a form's own date takes precedence
 * @param areaCode of the caller's district, for landline numbers without one
 * @param decisions what a person has answered for this file, and for earlier ones
 */
public record ReadContext(
        Roster roster,
        Set<String> districts,
        LocalDate today,
        @Nullable String areaCode,
        Decisions decisions) {

    public ReadContext(Roster roster, Set<String> districts, LocalDate today, @Nullable String areaCode) {
        this(roster, districts, today, areaCode, Decisions.NONE);
    }

    /** The district somebody means by 清河区 or its full name; null outside the caller's scope. */
    @Nullable
    String district(@Nullable String text) {
        if (text == null) {
            return districts.size() == 1 ? districts.iterator().next() : null;
        }
        String wanted = Plain.name(text);
        return districts.stream()
                .filter(d -> wanted.equals(Plain.name(d)) || wanted.endsWith(Plain.name(d)))
                .findFirst()
                .orElse(null);
    }
}
