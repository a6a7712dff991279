package org.hazardledger.exchange.form;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.UUID;
import org.hazardledger.exchange.cell.Plain;

/**
 * By what a hazard is recognised when it is sent again: school, spot, what it is, and when it was found (the period of
 * the form, where no time is given). Status and deadline are not part of it: those change.
 *
 * @param high first half of the SHA-256
 * @param low second quarter of it
 */
public record ContentKey(long high, long low) {

    public static ContentKey of(String schoolCode, HazardEntry hazard, Submission submission) {
        Object found = hazard.foundAt() == null ? period(submission) : hazard.foundAt();
        return hash(schoolCode + "\n" + hazard.spot() + "\n" + Plain.statement(hazard.description()) + "\n" + found);
    }

    /** The same hazard whenever it was found: by this a weekly table's open hazard is recognised the next week. */
    public static ContentKey ofSpot(String schoolCode, HazardEntry hazard) {
        return hash(schoolCode + "\n" + hazard.spot() + "\n" + Plain.statement(hazard.description()));
    }

    /** The declaration that a place has no hazard, made for the period of the form. */
    public static ContentKey ofDeclaration(String schoolCode, String place, Submission submission) {
        return hash(schoolCode + "\n" + Plain.name(place) + "\n" + period(submission));
    }

    /** As stored in a column of type uuid. */
    public UUID asUuid() {
        return new UUID(high, low);
    }

    private static String period(Submission submission) {
        LocalDate period = submission.period();
        return period == null ? "" : period.toString();
    }

    private static ContentKey hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            ByteBuffer bytes = ByteBuffer.wrap(digest);
            return new ContentKey(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
