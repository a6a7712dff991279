package org.hazardledger.exchange;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many rows met which fate. {@code rows} is the sum of the six. */
@Schema(name = "ImportCounters")
public record Counters(
        long rows,
        long created,
        long updated,
        long unchanged,
        long skipped,
        long rejected,
        long needsDecision,
        long hazards,
        long declaredNone) {

    /** Adds up while a file is read. */
    static final class Sum {

        private final Map<Fate, Long> fates = new EnumMap<>(Fate.class);
        private long hazards;
        private long declaredNone;

        void add(Settled settled) {
            fates.merge(settled.fate(), 1L, Long::sum);
            if (settled.fate() == Fate.CREATED || settled.fate() == Fate.UPDATED) {
                hazards += settled.row().content().hazards().size();
                declaredNone += settled.row().content().declaredNone() ? 1 : 0;
            }
        }

        boolean anyBad() {
            return fates.containsKey(Fate.REJECTED) || fates.containsKey(Fate.NEEDS_DECISION);
        }

        Counters counters() {
            return new Counters(
                    fates.values().stream().mapToLong(Long::longValue).sum(),
                    of(Fate.CREATED),
                    of(Fate.UPDATED),
                    of(Fate.UNCHANGED),
                    of(Fate.SKIPPED),
                    of(Fate.REJECTED),
                    of(Fate.NEEDS_DECISION),
                    hazards,
                    declaredNone);
        }

        private long of(Fate fate) {
            return fates.getOrDefault(fate, 0L);
        }
    }
}
