package org.hazardledger.exchange;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The hazards of a photo's school that can take it.
 *
 * @param items the likeliest first, at most twenty
 */
@Schema(name = "PhotoCandidates")
public record PhotoCandidates(List<PhotoCandidate> items) {}
