package org.hazardledger.hazard.match;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the comparison of a finding with a school's list suggests (T17); a person decides. */
@Schema(name = "ListVerdict")
public enum Verdict {
    MATCHED,
    POSSIBLE,
    OUTSIDE
}
