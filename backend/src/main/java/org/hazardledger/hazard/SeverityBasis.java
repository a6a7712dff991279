package org.hazardledger.hazard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rule a severity rests on, with the words that stood in it then. */
@Schema(name = "SeverityBasis")
public record SeverityBasis(String ruleId, String edition, String article, String text, Severity severity) {}
