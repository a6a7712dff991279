package org.hazardledger.exchange.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms that can be read. */
public enum Form {
    ORGANISATION_ROSTER,
    HAZARD_ROWS,
    WEEKLY_DETAIL,
    LOOKBACK_SUMMARY,

    /** Photos in folders that say whose they are. */
    PHOTO_FOLDERS,

    /** 整改对比照 with its pictures, as a document or a table. */
    COMPARISON_SHEET;

    /** The name in requests: {@code weekly-detail}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An official form of one sender, with lines around the table that say who filled it in and when. */
    boolean isPaper() {
        return this == WEEKLY_DETAIL || this == LOOKBACK_SUMMARY;
    }

    /** Whether a file of this form is read for its pictures. */
    public boolean bringsPictures() {
        return this == PHOTO_FOLDERS || this == COMPARISON_SHEET;
    }

    public static Optional<Form> labelled(String label) {
        return Arrays.stream(values()).filter(f -> f.label().equals(label)).findFirst();
    }
}
