package org.hazardledger.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.BusinessTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of an export. Its columns are those of the flat format that can be imported, and what the ledger knows
 * beside them.
 */
public record ExportedHazard(
        UUID id,
        @Nullable String number,
        UUID schoolId,
        UUID districtId,
        String schoolCode,
        String schoolName,
        @Nullable String building,
        @Nullable String place,
        String category,
        @Nullable String severity,
        String description,
        Instant foundAt,
        String foundBy,
        String source,
        String state,
        @Nullable LocalDate dueDate,
        boolean overdue,
        @Nullable Instant rectifiedAt,
        @Nullable Instant closedAt,
        @Nullable String responsible,
        List<String> phones) {

    /** Names of the columns; their headings are the texts {@code export.<name>}. */
    static final List<String> COLUMNS = List.of(
            "number",
            "schoolCode",
            "schoolName",
            "building",
            "place",
            "category",
            "severity",
            "description",
            "foundAt",
            "foundBy",
            "source",
            "state",
            "dueDate",
            "overdue",
            "rectifiedAt",
            "closedAt",
            "responsible",
            "phone");

    /** The same with no more of people than the caller's role may take away. */
    ExportedHazard shownTo(Caller caller) {
        PersonalData shown = PersonalData.of(caller, schoolId, districtId);
        return new ExportedHazard(
                id,
                number,
                schoolId,
                districtId,
                schoolCode,
                schoolName,
                building,
                place,
                category,
                severity,
                description,
                foundAt,
                shown.reporter(foundBy),
                source,
                state,
                dueDate,
                overdue,
                rectifiedAt,
                closedAt,
                responsible == null ? null : shown.name(responsible),
                phones.stream()
                        .map(shown::phone)
                        .filter(phone -> !phone.isEmpty())
                        .toList());
    }

    /** The cells in the order of {@link #COLUMNS}. */
    List<String> cells() {
        return List.of(
                text(number),
                schoolCode,
                schoolName,
                text(building),
                text(place),
                category,
                text(severity),
                description,
                time(foundAt),
                foundBy,
                source,
                state,
                dueDate == null ? "" : dueDate.toString(),
                String.valueOf(overdue),
                time(rectifiedAt),
                time(closedAt),
                text(responsible),
                String.join(" ", phones));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** 2026-05-08 09:30, as a formatter writes it; a hundred thousand rows have three each. */
    private static String time(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        LocalDateTime local = LocalDateTime.ofInstant(instant, BusinessTime.ZONE);
        StringBuilder text = new StringBuilder(16).append(local.toLocalDate()).append(' ');
        twoDigits(text, local.getHour()).append(':');
        return twoDigits(text, local.getMinute()).toString();
    }

    private static StringBuilder twoDigits(StringBuilder text, int n) {
        return n < 10 ? text.append('0').append(n) : text.append(n);
    }
}
