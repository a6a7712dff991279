package org.hazardledger.exchange.sheet;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Tells whether a cell's number format shows a date, including the built-in formats of Chinese Excel and WPS. */
final class NumberFormat {

    private NumberFormat() {}

    static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null && ((id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))) {
            return true;
        }
        return id != null && format != null && DateUtil.isADateFormat(id, format);
    }
}
