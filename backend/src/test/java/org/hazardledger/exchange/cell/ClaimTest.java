package org.hazardledger.exchange.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {

    private static final LocalDate FORM_DATE = LocalDate.of(2023, 5, 9);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            已整改                | RECTIFIED   |            |               |            | false
            均已整改              | RECTIFIED   |            |               |            | false
            已整改完成，2023.5.6    | RECTIFIED   |            |               | 2023-05-06 | false
            5月6日已整改           | RECTIFIED   |            |               | 2023-05-06 | false
            整改完成              | RECTIFIED   |            |               |            | false
            整改中，2023.6.20      | IN_PROGRESS | 2023-06-20 | 2023.6.20     |            | false
            整改中                | IN_PROGRESS |            |               |            | false
            未整改                | OPEN        |            |               |            | false
            5月底前完成            | OPEN        | 2023-05-31 | 5月底前         |            | false
            2023年6月15日         | OPEN        | 2023-06-15 | 2023年6月15日   |            | false
            立即整改              | OPEN        |            | 立即整改         |            | true
            当场                 | OPEN        |            | 当场            |            | true
            长期                 | OPEN        |            | 长期            |            | false
            """)
    void separatesTheClaimFromTheDate(
            String cell, Claim.Status status, LocalDate due, String dueText, LocalDate rectifiedOn, boolean onSpot) {
        Claim claim = Claim.parse(cell, FORM_DATE);

        assertThat(claim.status()).isEqualTo(status);
        assertThat(claim.due()).isEqualTo(due);
        assertThat(claim.dueText()).isEqualTo(dueText);
        assertThat(claim.rectifiedOn()).isEqualTo(rectifiedOn);
        assertThat(claim.onSpot()).isEqualTo(onSpot);
    }

    @Test
    void alignsByNumberAndReportsTheItemWithoutAnAnswer() {
        List<NumberedList.Item> hazards = NumberedList.split("1.看台堆物\n2.指示灯损坏\n3.箱门变形");

        Claims claims = Claims.align(hazards, "1.已整改\n3.6月中旬", FORM_DATE);

        assertThat(claims.items().stream().map(Claim::status))
                .containsExactly(Claim.Status.RECTIFIED, Claim.Status.OPEN, Claim.Status.OPEN);
        assertThat(claims.items().get(2).due()).isEqualTo(LocalDate.of(2023, 6, 20));
        assertThat(claims.issues()).containsExactly("status-missing-for-item");
    }

    @Test
    void asksWhenOneDateStandsBesideSeveralHazards() {
        List<NumberedList.Item> hazards = NumberedList.split("1.看台堆物\n2.指示灯损坏");

        assertThat(Claims.align(hazards, "6月1日", FORM_DATE).issues()).containsExactly("status-not-aligned");
        assertThat(Claims.align(hazards, "均已整改", FORM_DATE).issues()).isEmpty();
    }
}
