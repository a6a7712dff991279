package org.hazardledger.notice;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told of, by which event, and who it is. An event that is not named here tells nobody, so a look-back
 * or an inspection that must stay hidden (decision 11) can give nothing away.
 */
@Schema(name = "NoticeKind")
public enum NoticeKind {
    /** T12: those who once closed it. */
    REOPENED("HAZARD_REOPENED", Recipients.CLOSERS),
    /** T3b: the district's own people. */
    MAJOR_REPORTED("MAJOR_REPORTED", Recipients.OF_DISTRICT),
    /** T3b: the head of the district and the authority above it. */
    MAJOR_RECEIPT_OVERDUE("MAJOR_RECEIPT_OVERDUE", Recipients.ABOVE_DISTRICT),
    /** T11: who asked for the write-off, and who answers for the remedy. */
    SENT_BACK("SENT_BACK", Recipients.RECTIFIERS),
    /** T7: who asked for more time. */
    EXTENSION_DECIDED("EXTENSION_DECIDED", Recipients.ASKER_OF_EXTENSION),
    /** T13: who asked for a rejection. */
    REJECTION_DECIDED("REJECTION_REQUEST_DECIDED", Recipients.ASKER_OF_PROPOSAL),
    /** T12: who proposed a reopening. */
    REOPENING_DECIDED("REOPENING_REQUEST_DECIDED", Recipients.ASKER_OF_PROPOSAL),
    /** T15: who proposed to supervise it. */
    SUPERVISION_DECIDED("SUPERVISION_REQUEST_DECIDED", Recipients.ASKER_OF_PROPOSAL),
    /** T15: the school's person responsible and its leader. */
    SUPERVISED("SUPERVISION_LISTED", Recipients.post("RESPONSIBLE", "LEADER")),
    /** T3b: the district's own people, of what a list brings; once an import, however many there are. */
    MAJORS_IMPORTED(null, Recipients.OF_DISTRICT),
    /** T16: the district's own people. */
    USE_PROPOSED("BUILDING_USE_PROPOSED", Recipients.OF_DISTRICT),
    /** T16: who proposed it. */
    USE_REFUSED("BUILDING_USE_REFUSED", Recipients.ASKER_OF_USE),
    /** T16: who proposed it, and the school's person responsible and its leader. */
    USE_CHANGED("BUILDING_USE_CHANGED", Recipients.ASKER_OF_USE + " union " + Recipients.post("RESPONSIBLE", "LEADER")),
    /** A weekly table came back: who fills it in and who checks it. */
    SUBMISSION_RETURNED("WEEKLY_RETURNED", Recipients.post("FILLER", "LEADER"));

    private final @Nullable String event;
    private final String recipients;

    NoticeKind(@Nullable String event, String recipients) {
        this.event = event;
        this.recipients = recipients;
    }

    static Optional<NoticeKind> of(String event) {
        return Arrays.stream(values()).filter(kind -> event.equals(kind.event)).findFirst();
    }

    /** SQL that lists the persons, over {@code :organisation}, {@code :sequence} and {@code :subject}. */
    String recipients() {
        return recipients;
    }
}
