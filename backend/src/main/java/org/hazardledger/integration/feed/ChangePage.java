package org.hazardledger.integration.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the feed.
 *
 * @param next where to go on with {@code since}: kept by the reader, it never gets stale; null while there was nothing
 *     at all
 * @param more whether asking again at once will answer something
 */
@Schema(name = "ChangePage")
public record ChangePage(List<Change> items, @Nullable String next, boolean more) {}
