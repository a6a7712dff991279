package org.hazardledger.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a dry run is carried out.
 *
 * @param onError {@code reject-file} (the default) or {@code accept-valid}
 */
@Schema(name = "CommitImport")
public record CommitImport(@Nullable String onError) {}
