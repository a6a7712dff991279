package org.hazardledger.exchange.form;

import org.jspecify.annotations.Nullable;

/** Understands the rows of one kind of table. */
interface RowReader {

    ReadRow read(FormRow row);

    /** What a file says on the whole that no single row does; null for nothing. */
    default @Nullable String finish() {
        return null;
    }

    static RowReader of(Header header, Submission submission, ReadContext context) {
        return switch (header.layout()) {
            case WEEKLY -> new WeeklyReader(submission, context);
            case HAZARDS -> new HazardReader(context);
            case ORGANISATIONS -> new OrganisationReader(context);
            case BUILDINGS -> new BuildingReader(context);
        };
    }
}
