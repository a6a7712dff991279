package org.hazardledger.hazard;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A category of the taxonomy F01–F17.
 *
 * @param visual whether a photo can show it; decides whether one may be demanded
 * @param enabled whether hazards of it can be filed; other domains than fire are switched off (decision 14)
 */
@Schema(name = "Category")
public record Category(
        String code,
        String nameZh,
        String nameEn,
        boolean visual,
        FixMode defaultMode,
        Severity defaultSeverity,
        List<String> leaves,
        boolean enabled) {}
