package org.hazardledger.exchange.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hazardledger.exchange.cell.NumberedList.Item;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NumberedListTest {

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of(
                        "1.灭火器过期\n2、疏散指示灯不亮；3）通道堆物 ④插座松动 （5）应急照明灯损坏",
                        List.of("1 灭火器过期", "2 疏散指示灯不亮", "3 通道堆物", "4 插座松动", "5 应急照明灯损坏")),
                Arguments.of(
                        "1、疏散通道净宽仅1.1米\n2、3.5kg灭火器压力不足\n3、2023.5.1后无巡查记录",
                        List.of("1 疏散通道净宽仅1.1米", "2 3.5kg灭火器压力不足", "3 2023.5.1后无巡查记录")),
                Arguments.of("①酒精超量②通风柜损坏", List.of("1 酒精超量", "2 通风柜损坏")),
                Arguments.of("（一）书库堆物\n（二）防火门开启", List.of("1 书库堆物", "2 防火门开启")),
                Arguments.of("一、书库堆物\n二、防火门开启", List.of("1 书库堆物", "2 防火门开启")),
                Arguments.of("存在以下问题：1.灭火器过期 2.插座松动", List.of("1 灭火器过期", "2 插座松动")),
                Arguments.of("1.已整改 2.5月底前完成", List.of("1 已整改", "2 5月底前完成")),
                Arguments.of("1.已整改\n3.6月中旬", List.of("1 已整改", "3 6月中旬")),
                Arguments.of("1.2023年5月20日", List.of("1 2023年5月20日")),
                Arguments.of("灭火器过期；应急灯损坏。", List.of("0 灭火器过期；应急灯损坏。")),
                Arguments.of("5.1", List.of("0 5.1")),
                Arguments.of("23.5.1", List.of("0 23.5.1")),
                Arguments.of("5.31.2023", List.of("0 5.31.2023")),
                Arguments.of("1,200.5平方米库房未封堵", List.of("0 1,200.5平方米库房未封堵")),
                Arguments.of("2具灭火器压力不足", List.of("0 2具灭火器压力不足")),
                Arguments.of("一楼西门上锁", List.of("0 一楼西门上锁")),
                Arguments.of("教学楼（1）号门上锁", List.of("0 教学楼（1）号门上锁")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void splitsAtItemNumbersOnly(String cell, List<String> expected) {
        List<Item> items = NumberedList.split(cell);

        assertThat(items.stream().map(i -> i.number() + " " + i.text())).isEqualTo(expected);
    }
}
