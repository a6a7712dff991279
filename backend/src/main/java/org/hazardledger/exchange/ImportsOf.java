package org.hazardledger.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose imports a list is of. */
@Schema(name = "ImportsOf")
public enum ImportsOf {
    /** The caller's own. */
    MINE,
    /** Those of everybody whose reach, when they imported, lies within what the caller may see today. */
    ALL
}
