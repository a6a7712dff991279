package org.hazardledger.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The rectification plan in five parts 五落实: 责任 responsible, 措施 measures, 资金 funds, 时限 dueDate, 预案
 * contingency; for 重大 also the protection until then and a follower (T5, 61号令).
 */
@Schema(name = "Plan")
public record Plan(
        FixMode fixMode,
        @Nullable LocalDate dueDate,
        @Nullable String measures,
        @Nullable UUID responsibleId,
        @Nullable String responsibleName,
        @Nullable String funds,
        @Nullable String fundsSource,
        @Nullable String contingency,
        @Nullable String interimProtection,
        @Nullable String followerName,
        PersonRef draftedBy,
        Instant draftedAt,
        @Nullable PersonRef approvedBy,
        @Nullable Instant approvedAt) {

    boolean isApproved() {
        return approvedAt != null;
    }

    Plan approvedBy(PersonRef person, Instant at) {
        return new Plan(
                fixMode,
                dueDate,
                measures,
                responsibleId,
                responsibleName,
                funds,
                fundsSource,
                contingency,
                interimProtection,
                followerName,
                draftedBy,
                draftedAt,
                person,
                at);
    }

    HazardEvent toEvent(HazardEventType type) {
        return HazardEvent.of(type)
                .with("dueDate", dueDate)
                .with("measures", measures)
                .with("responsible", responsibleName)
                .with("funds", funds)
                .with("contingency", contingency)
                .with("interimProtection", interimProtection)
                .with("follower", followerName);
    }
}
