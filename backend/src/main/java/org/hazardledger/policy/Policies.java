package org.hazardledger.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * What each district has decided; a district that has not follows the defaults. Read anew for every decision, so that a
 * change acts on the next one.
 */
@ApplicationScoped
public class Policies {

    /** The columns of {@link Policy}. */
    static final String COLUMNS = """
            delegate_general_closing, rebound_window_days, extension_max_days, supervised_extension_working_days,
            reopened_due_days, look_back_percent as look_back_minor_percent, look_back_general_percent, major_receipt_hours""";

    /** A {@link Policy} as JSON over {@code policy y}, null where the district decided nothing. */
    public static final String AS_JSON = """
            case when y.district_id is not null then jsonb_build_object(
                'delegateGeneralClosing', y.delegate_general_closing,
                'reboundWindowDays', y.rebound_window_days,
                'extensionMaxDays', y.extension_max_days,
                'supervisedExtensionWorkingDays', y.supervised_extension_working_days,
                'reopenedDueDays', y.reopened_due_days,
                'lookBackMinorPercent', y.look_back_percent,
                'lookBackGeneralPercent', y.look_back_general_percent,
                'majorReceiptHours', y.major_receipt_hours) end""";

    private final Jdbi jdbi;

    Policies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The rules of a district. */
    public Policy of(UUID districtId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select " + COLUMNS + " from policy where district_id = :district")
                        .bind("district", districtId)
                        .mapTo(Policy.class)
                        .findOne()
                        .orElse(Policy.DEFAULT));
    }

    /** SQL that is true where the district of this column lets principals close (decision 6). */
    public static String delegatedIn(String districtColumn) {
        return "exists (select 1 from policy y where y.district_id = " + districtColumn
                + " and y.delegate_general_closing)";
    }
}
