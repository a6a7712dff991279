package org.hazardledger.insight;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many hazards wait for each of the caller's next steps; zero where the caller's posts have no such step.
 *
 * @param toReceive reports of 重大 hazards that nobody of the district has received
 * @param toLookBack closed hazards drawn to be seen again on site; always zero for a school
 */
@Schema(name = "DueCounts")
public record DueCounts(
        long toList,
        long toGrade,
        long toPlan,
        long toRectify,
        long toSign,
        long toVerify,
        long toReceive,
        long toDecide,
        long toLookBack,
        long overdue,
        long dueSoon,
        long open) {

    /** Due within three days counts as soon. */
    static final int SOON_DAYS = 3;

    static DueCounts of(Map<String, Long> found, long lookBacks) {
        return new DueCounts(
                found.getOrDefault("list", 0L),
                found.getOrDefault("grade", 0L),
                found.getOrDefault("plan", 0L),
                found.getOrDefault("rectify", 0L),
                found.getOrDefault("sign", 0L),
                found.getOrDefault("verify", 0L),
                found.getOrDefault("receive", 0L),
                found.getOrDefault("decide", 0L),
                lookBacks,
                found.getOrDefault("overdue", 0L),
                found.getOrDefault("due_soon", 0L),
                found.getOrDefault("open", 0L));
    }
}
