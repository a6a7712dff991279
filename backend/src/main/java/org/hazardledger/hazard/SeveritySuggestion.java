package org.hazardledger.hazard;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the rules say of a description.
 *
 * @param rules the rules that are met, empty when the category's own severity holds
 * @param onSpot whether it is usually corrected on the spot
 */
@Schema(name = "SeveritySuggestion")
public record SeveritySuggestion(Severity severity, List<SeverityBasis> rules, boolean onSpot) {}
