package org.hazardledger.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hazardledger.document.WeeklyDetail.Finding;
import org.hazardledger.document.WeeklyDetail.Row;

/** Filled forms the tests of this package print. */
final class WeeklyForms {

    static final List<String> TITLE = List.of("清河区教育系统“生命至上、隐患必除”消防安全", "专项整治提升行动每周排查整治明细表");
    static final String NOTE = "每周二下午17:00前请将此表及隐患整改对比照盖章后以图片或者PDF文件格式发送到指定邮箱。";
    static final Finding LOCKED_EXIT = new Finding("一楼西门安全出口上锁", "已整改");

    private WeeklyForms() {}

    static Row place(String name, Finding... findings) {
        return new Row(name, "江州市清河区桐花路104号", "吴志远 19900008745", "公办学校，在校师生约860人", "1200", "小学", List.of(findings));
    }

    static WeeklyDetail of(Row... rows) {
        return new WeeklyDetail(
                TITLE,
                "江州市清河区澄泉小学",
                List.of(rows),
                "李𠮷",
                "方静怡",
                LocalDate.of(2023, 5, 9),
                NOTE,
                "2023年5月2日17:00至5月9日17:00",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }

    /** The school of the import sample: six places, nine hazards, one place without any. */
    static WeeklyDetail sample() {
        return of(
                place("教学楼A栋", new Finding("二楼走廊2具灭火器压力不足", "已整改"), new Finding("三楼东侧疏散指示灯损坏", "2023年5月31日前完成")),
                place("教学楼B栋", LOCKED_EXIT),
                place(
                        "综合楼",
                        new Finding("化学实验室酒精与氧化剂同柜存放", "整改中，2023年6月10日"),
                        new Finding("计算机房插线板串联使用", "2023年5月20日"),
                        new Finding("楼层疏散示意图缺失", "已整改")),
                place("食堂", new Finding("操作间燃气泄漏报警器未接入联动切断阀", "2023年6月15日")),
                place("图书馆"),
                place("体育馆", new Finding("北侧疏散通道堆放体操垫", "已整改"), new Finding("窗户防盗网未开逃生口", "2023年6月1日")));
    }

    static WeeklyDetail ofRows(int count) {
        return of(IntStream.rangeClosed(1, count)
                .mapToObj(i -> place(
                        "第" + i + "教学楼",
                        new Finding("第" + i + "号楼东侧楼梯间堆放课桌椅" + i * 3 + "套，占用疏散宽度约1.1米", "整改中，2023年6月10日"),
                        LOCKED_EXIT))
                .toArray(Row[]::new));
    }
}
