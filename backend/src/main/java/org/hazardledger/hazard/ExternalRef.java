package org.hazardledger.hazard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A platform, and the id it has for a hazard. */
@Schema(name = "ExternalRef")
public record ExternalRef(String source, String id) {}
