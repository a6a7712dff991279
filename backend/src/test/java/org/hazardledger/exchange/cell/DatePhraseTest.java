package org.hazardledger.exchange.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePhraseTest {

    private static final LocalDate FORM_DATE = LocalDate.of(2023, 5, 9);

    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2023年5月1日         | DATE           | 2023-05-01 |
            2023.5.1            | DATE           | 2023-05-01 |
            2023/05/01          | DATE           | 2023-05-01 |
            2023-5-1            | DATE           | 2023-05-01 |
            20230501            | DATE           | 2023-05-01 |
            ２０２３年５月１日     | DATE           | 2023-05-01 |
            23.5.1              | DATE           | 2023-05-01 | two-digit-year
            23年5月1号           | DATE           | 2023-05-01 | two-digit-year
            5.1                 | DATE           | 2023-05-01 | year-inferred
            5月1日               | DATE           | 2023-05-01 | year-inferred
            12月31日前           | DATE           | 2023-12-31 | year-inferred
            二〇二三年五月一日     | DATE           | 2023-05-01 |
            五月一日              | DATE           | 2023-05-01 | year-inferred
            五月二十一日           | DATE           | 2023-05-21 | year-inferred
            5月底前              | DATE           | 2023-05-31 | year-inferred range-end-used
            5月底前完成           | DATE           | 2023-05-31 | year-inferred range-end-used
            5月中旬              | DATE           | 2023-05-20 | year-inferred range-end-used
            8月下旬              | DATE           | 2023-08-31 | year-inferred range-end-used
            6月上旬              | DATE           | 2023-06-10 | year-inferred range-end-used
            2023年8月            | DATE           | 2023-08-31 | range-end-used
            预计6月20日前完成整改   | DATE           | 2023-06-20 | year-inferred
            月底前               | DATE           | 2023-05-31 | relative-to-form-date
            下月底               | DATE           | 2023-06-30 | relative-to-form-date
            本周五前              | DATE           | 2023-05-12 | relative-to-form-date
            下周二               | DATE           | 2023-05-16 | relative-to-form-date
            5月1日-6月20日        | DATE           | 2023-06-20 | year-inferred range-end-used
            2023.5.1-2023.6.20  | DATE           | 2023-06-20 | range-end-used
            暑假期间              | CALENDAR       |            |
            开学前               | CALENDAR       |            |
            年底                 | CALENDAR       |            |
            学期末               | CALENDAR       |            |
            立即                 | ON_SPOT        |            |
            立行立改              | ON_SPOT        |            |
            长期                 | NO_DEADLINE    |            |
            资金到位后            | NO_DEADLINE    |            |
            /                   | NO_DEADLINE    |            |
            2021年  月  日       | EMPTY_TEMPLATE |            |
            2023年2月30日        | IMPOSSIBLE     |            |
            2023.13.1           | IMPOSSIBLE     |            |
            5.31.2023           | IMPOSSIBLE     |            |
            2月30日              | IMPOSSIBLE     |            |
            报上级解决             | NOTHING        |            |
            """)
    void understandsAPhraseAgainstTheFormDate(String phrase, DatePhrase.Meaning meaning, LocalDate date, String notes) {
        DatePhrase read = DatePhrase.parse(phrase, FORM_DATE);

        assertThat(read.meaning()).isEqualTo(meaning);
        assertThat(read.date()).isEqualTo(date);
        assertThat(String.join(" ", read.notes())).isEqualTo(notes == null ? "" : notes);
    }

    @ParameterizedTest(name = "{0} on {1} → {2}")
    @CsvSource({
        "1月10日前, 2022-12-27, 2023-01-10",
        "12月31日前, 2022-12-27, 2022-12-31",
        "1月上旬, 2022-12-27, 2023-01-10",
        "12月20日, 2023-01-03, 2022-12-20"
    })
    void takesTheYearNextToTheFormAroundTheTurnOfTheYear(String phrase, LocalDate formDate, LocalDate expected) {
        assertThat(DatePhrase.parse(phrase, formDate).date()).isEqualTo(expected);
    }
}
