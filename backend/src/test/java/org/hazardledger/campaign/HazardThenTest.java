package org.hazardledger.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HazardThenTest {

    private static final Instant WEEK_BEGAN = Instant.parse("2026-03-03T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 4, 1);
    private static final LocalDate EXTENDED = LocalDate.of(2026, 4, 30);

    @ParameterizedTest
    @CsvSource({
        "LISTED, 2026年4月1日前完成",
        "GRADED, 2026年4月1日前完成",
        "RECTIFYING, '整改中，2026年4月1日'",
        "REVIEW_REQUESTED, 已整改",
        "SIGNED, 已整改",
        "CLOSED, 已整改"
    })
    void anUntouchedHazardIsAsItsRowSays(String state, String remedy) {
        assertThat(now(state, DUE, null).remedy()).isEqualTo(remedy);
    }

    @Test
    void withoutADateTheFormStillSaysSomething() {
        assertThat(now("LISTED", null, null).remedy()).isEqualTo("尚未整改");
        assertThat(now("LISTED", null, "ON_SPOT").remedy()).isEqualTo("立行立改");
        assertThat(now("RECTIFYING", null, "ON_SPOT").remedy()).isEqualTo("整改中");
    }

    @ParameterizedTest
    @CsvSource({
        "HAZARD_GRADED, 2026年4月1日前完成, true",
        "PLAN_APPROVED, '整改中，2026年4月1日', true",
        "SENT_BACK, '整改中，2026年4月1日', true",
        "HAZARD_REOPENED, '整改中，2026年4月1日', true",
        "RECTIFICATION_CLAIMED, 已整改, true",
        "HAZARD_CLOSED, 已整改, true",
        "HAZARD_REJECTED, 已整改, false",
        "HAZARD_MERGED, 已整改, false"
    })
    void aHazardTouchedLaterIsAsItsLastEventUntilThen(String event, String remedy, boolean stands) {
        HazardThen hazard = later("CLOSED", event, WEEK_BEGAN.plusSeconds(60));

        assertThat(hazard.remedy()).isEqualTo(remedy);
        assertThat(hazard.standsOnTableSince(WEEK_BEGAN)).isEqualTo(stands);
    }

    @Test
    void whatWasSettledBeforeTheWeekStandsOnNoTableOfIt() {
        assertThat(later("RECTIFYING", "HAZARD_CLOSED", WEEK_BEGAN).standsOnTableSince(WEEK_BEGAN))
                .isFalse();
        assertThat(later("RECTIFYING", "HAZARD_CLOSED", WEEK_BEGAN.plusNanos(1000))
                        .standsOnTableSince(WEEK_BEGAN))
                .isTrue();
    }

    @Test
    void anExtensionAndACorrectionMadeLaterAreNotOnTheTable() {
        HazardThen hazard = new HazardThen(
                UUID.randomUUID(),
                "QH0002-2026-000001",
                null,
                "更正后的描述",
                "RECTIFYING",
                "DEADLINE",
                EXTENDED,
                null,
                true,
                "PLAN_APPROVED",
                WEEK_BEGAN,
                DUE,
                List.of("当时的描述", "第一次更正后的描述"));

        assertThat(hazard.remedy()).isEqualTo("整改中，2026年4月1日");
        assertThat(hazard.problem()).isEqualTo("当时的描述");
    }

    private static HazardThen now(String state, @Nullable LocalDate due, @Nullable String mode) {
        return new HazardThen(
                UUID.randomUUID(), "N", null, "描述", state, mode, due, null, false, null, null, null, List.of());
    }

    private static HazardThen later(String state, String event, Instant at) {
        return new HazardThen(
                UUID.randomUUID(), "N", null, "描述", state, null, EXTENDED, null, true, event, at, DUE, List.of());
    }
}
