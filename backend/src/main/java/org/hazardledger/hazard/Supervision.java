package org.hazardledger.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * 挂牌督办 (T15): by which notice of which authority; ended 销案 only after an on-site acceptance or a demolition.
 *
 * @param level of the authority that issued the notice
 * @param dueDate until when the notice demands that the hazard is rectified
 * @param by who decided it, after somebody else had proposed it
 * @param service null until the notice 督办通知书 has been served
 */
@Schema(name = "Supervision")
public record Supervision(
        boolean on,
        @Nullable String noticeNumber,
        @Nullable String authority,
        Level level,
        @Nullable LocalDate dueDate,
        @Nullable String note,
        PersonRef by,
        Instant at,
        @Nullable Service service,
        @Nullable Instant endedAt) {

    public Supervision {
        // an instance of the version before, still running during an update, writes none
        level = level == null ? Level.DISTRICT : level;
    }

    /** Whose list it is on: 区级, 市级, 省级挂牌. */
    @Schema(name = "SupervisionLevel")
    public enum Level {
        DISTRICT,
        CITY,
        PROVINCE
    }

    /**
     * 送达: when the notice was handed over and who signed for it 签收人.
     *
     * @param personId of the school's person who signed for it, null for somebody without an account
     */
    @Schema(name = "SupervisionService")
    public record Service(
            Instant servedAt, String signedForBy, @Nullable UUID personId, PersonRef recordedBy, Instant recordedAt) {}

    static boolean isOn(@Nullable Supervision supervision) {
        return supervision != null && supervision.on();
    }

    /** Whether an authority above the district listed it, to whom its extensions belong (T7). */
    static boolean isFromAbove(@Nullable Supervision supervision) {
        return supervision != null && supervision.on() && supervision.level() != Level.DISTRICT;
    }

    Supervision served(Service handedOver) {
        return new Supervision(on, noticeNumber, authority, level, dueDate, note, by, at, handedOver, endedAt);
    }

    Supervision ended(Instant when) {
        return new Supervision(false, noticeNumber, authority, level, dueDate, note, by, at, service, when);
    }
}
