package org.hazardledger.exchange.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a school's name.
 *
 * @param school null when there is none or more than one
 * @param how {@code school-by-alias}, {@code school-by-former-name}, {@code school-by-traditional},
 *     {@code school-by-part-of-name}; null for the official name
 * @param candidates codes of the schools that share the name
 * @param text what the sender wrote
 */
public record SchoolMatch(
        @Nullable RosterSchool school,
        @Nullable String how,
        List<String> candidates,
        @Nullable String text) {

    static final SchoolMatch NOT_ASKED = new SchoolMatch(null, null, List.of(), null);

    static SchoolMatch found(RosterSchool school, @Nullable String how, @Nullable String text) {
        return new SchoolMatch(school, how, List.of(), text);
    }

    /** One answer for a school outside the caller's scope and for one that does not exist. */
    static SchoolMatch unknown(@Nullable String text) {
        return new SchoolMatch(null, null, List.of(), text);
    }

    boolean ambiguous() {
        return !candidates.isEmpty();
    }
}
