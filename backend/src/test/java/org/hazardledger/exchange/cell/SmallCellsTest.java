package org.hazardledger.exchange.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallCellsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1200       | 1200   |      |      | false |
            约1200㎡    | 1200   |      |      | true  |
            1200m2     | 1200   |      |      | false |
            1200平方米  | 1200   |      |      | false |
            1,200.5    | 1200.5 |      |      | false |
            1.2万平方米 | 12000  |      |      | false |
            １２００    | 1200   |      |      | false |
            1200-1500  |        | 1200 | 1500 | true  |
            不详        |        |      |      | false |
            占地20亩    |        |      |      | false | area-is-land-in-mu
            很大        |        |      |      | false | area-unreadable
            99999999999 |        |      |      | false | area-unreadable
            """)
    void readsAnArea(
            String cell, BigDecimal value, BigDecimal low, BigDecimal high, boolean approximate, String issue) {
        Area area = Area.parse(cell);

        assertThat(area.value() == null ? null : area.value().stripTrailingZeros())
                .isEqualTo(value == null ? null : value.stripTrailingZeros());
        assertThat(area.low()).isEqualTo(low);
        assertThat(area.high()).isEqualTo(high);
        assertThat(area.approximate()).isEqualTo(approximate);
        assertThat(area.issue()).isEqualTo(issue);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            张三 １９９００００１２３４       | 张三     | 19900001234               |
            张三（校长）199-0000-1234     | 张三     | 19900001234               |
            张三 +86 199 0000 1234       | 张三     | 19900001234               |
            张三0599-00001234            | 张三     | 0599-00001234             |
            张三19900001234/00001234     | 张三     | 19900001234 0599-00001234 |
            张三 1.99E+10                | 张三     |                           | phone-precision-lost
            张三 1990000123              | 张三     |                           | phone-length
            张三、李四 19900001234        | 张三、李四 | 19900001234               |
            阿卜杜拉·买买提 19900001234     | 阿卜杜拉·买买提 | 19900001234           |
            联系电话：19900001234          |         | 19900001234               |
            """)
    void separatesNamesFromPhones(String cell, String name, String phones, String issue) {
        Contact contact = Contact.parse(cell, "0599");

        assertThat(contact.name()).isEqualTo(name);
        assertThat(String.join(" ", contact.phones())).isEqualTo(phones == null ? "" : phones);
        assertThat(String.join(" ", contact.issues())).isEqualTo(issue == null ? "" : issue);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "3,3,false",
        "3处,3,false",
        "叁,3,false",
        "３,3,false",
        "三处,3,false",
        "约3,3,true",
        "0处,0,false",
        "二十一,21,false",
        "1.0,1,false"
    })
    void readsACount(String cell, int value, boolean approximate) {
        assertThat(Count.parse(cell)).contains(new Count(value, approximate));
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "无。", "/", "—", "0", "暂无", "未发现隐患", "暂无。"})
    void hearsTheDeclarationOfNothing(String cell) {
        assertThat(Words.none(cell)).isTrue();
    }

    @Test
    void doesNotTakeSilenceForNothing() {
        assertThat(Words.none("")).isFalse();
        assertThat(Words.none("无障碍通道堆物")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"同上", "〃", "\"", "同前"})
    void hearsDitto(String cell) {
        assertThat(Words.ditto(cell)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"是,true", "√,true", "能,true", "Y,true", "否,false", "×,false", "不能。,false"})
    void hearsYesAndNo(String cell, boolean expected) {
        assertThat(Words.yesNo(cell)).contains(expected);
    }

    @Test
    void comparesNamesWithoutWidthSpaceAndStyle() {
        assertThat(Plain.name("　教学楼Ａ栋 ")).isEqualTo("教学楼a栋");
        assertThat(Plain.heading("场所面积（㎡）")).isEqualTo("场所面积");
        assertThat(Plain.heading("单位\n地址")).isEqualTo("单位地址");
        assertThat(Simplified.of("江州市清河區望湖小學")).isEqualTo("江州市清河区望湖小学");
    }
}
