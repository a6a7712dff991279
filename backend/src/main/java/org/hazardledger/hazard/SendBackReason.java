package org.hazardledger.hazard;

/** Why a rectification is sent back: 未整改, 部分整改, 照片不符, 治标不治本. */
public enum SendBackReason {
    NOT_RECTIFIED,
    PARTIAL,
    PHOTO_MISMATCH,
    SYMPTOM_ONLY
}
