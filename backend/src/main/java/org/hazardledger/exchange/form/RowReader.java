package org.hazardledger.exchange.form;

/** Understands the rows of one kind of table. */
interface RowReader {

    ReadRow read(FormRow row);

    static RowReader of(Header header, Submission submission, ReadContext context) {
        return switch (header.layout()) {
            case WEEKLY -> new WeeklyReader(submission, context);
            case LOOKBACK -> new LookbackReader(submission, context);
            case HAZARDS -> new HazardReader(context);
            case ORGANISATIONS -> new OrganisationReader(context);
            case BUILDINGS -> new BuildingReader(context);
        };
    }
}
