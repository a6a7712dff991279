package org.hazardledger.insight;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.campaign.WeeklyDesk.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the person who is signed in.
 *
 * @param deadline the running week of the caller's school and how far its table has come; null where nothing is owed
 * @param unreadNotices what the person was told of and has not read
 * @param serverTime the time cut-offs are judged by; a countdown runs by it, not by the phone's clock
 */
@Schema(name = "MyDashboard")
public record MyDashboard(@Nullable Deadline deadline, Instant serverTime, DueCounts due, long unreadNotices) {}
