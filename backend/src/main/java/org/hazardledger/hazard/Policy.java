package org.hazardledger.hazard;

/**
 * What a district may decide for itself (decisions.md: data, never constants).
 *
 * @param delegateGeneralClosing whether a principal may close 一般 hazards of the own school (decision 6)
 * @param reboundWindowDays within which the same place and category count as a rebound (decision 7)
 * @param extensionMaxDays longest extension a principal may grant (decision 8)
 * @param supervisedExtensionWorkingDays how long before the due date a supervised hazard's extension is asked
 * @param reopenedDueDays days to rectify after a reopening
 */
public record Policy(
        boolean delegateGeneralClosing,
        int reboundWindowDays,
        int extensionMaxDays,
        int supervisedExtensionWorkingDays,
        int reopenedDueDays) {

    static final Policy DEFAULT = new Policy(false, 180, 30, 15, 7);
}
