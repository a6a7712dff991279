package org.hazardledger.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hazardledger.exchange.cell.Plain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The kinds of mess people send, by their numbers in the list they were collected in, each with what comes out of it. */
class MessTest {

    private static final String WEEKLY = """
            填报单位（盖章）：澄泉小学||
            单位（场所）名称|隐患总数|具体问题|整改情况及整改期限
            """;
    private static final String LIST = "学校代码|隐患描述|发现时间|整改状态|整改期限|整改完成时间|隐患等级\n";
    private static final String ROSTER = "学校代码|学校全称|学校类型|所属区|是否寄宿\n";

    @TempDir
    Path directory;

    static Stream<Arguments> tables() {
        return Stream.of(
                mess(
                        "1 title rows above the header",
                        "每周排查整治明细表||\n二〇二三年||\n" + WEEKLY + "食堂|1|灭火器过期|已整改",
                        "5 accepted JZQH001 灭火器过期"),
                mess("4 headings with breaks, spaces and brackets", """
                        填报单位：澄泉小学||
                        "单位
                        名称"|消防安全 隐患总数（处）|【具体】具体问题|整改情况及整改期限（天）
                        食堂|1|灭火器过期|已整改""", "3 accepted JZQH001 灭火器过期"),
                mess("5 other order, further columns", """
                        填报单位：澄泉小学|||
                        具体问题|整改责任人|单位名称|备注|整改情况
                        灭火器过期|李四|食堂|急|已整改""", "headings-unknown\n3 accepted JZQH001 灭火器过期"),
                mess(
                        "6 total in its column, wrong",
                        WEEKLY + "食堂|1|灭火器过期|已整改\n合计|3||",
                        "total-mismatch\n3 accepted JZQH001 灭火器过期\n4 skipped total-row"),
                mess(
                        "6 subtotals and a total, right",
                        WEEKLY + "食堂|1|灭火器过期|已整改\n小计|1||\n图书馆|1|应急灯损坏|已整改\n小计|1||\n总计|2||",
                        """
                        3 accepted JZQH001 灭火器过期
                        4 skipped total-row
                        5 accepted JZQH001 应急灯损坏
                        6 skipped total-row
                        7 skipped total-row"""),
                mess(
                        "6 total as a sentence",
                        WEEKLY + "食堂|1|灭火器过期|已整改\n合计：发现隐患（1）处||",
                        "3 accepted JZQH001 灭火器过期\n4 skipped total-row"),
                mess(
                        "7 footer",
                        WEEKLY + "食堂|0|无|\n填表人：张三   负责人：李四   填表时间：2023.5.9||",
                        "3 accepted JZQH001 none\n4 skipped footer"),
                mess(
                        "8 blank and dotted rows",
                        WEEKLY + "食堂|0|无|\n|||\n……||...|\n",
                        "3 accepted JZQH001 none\n5 skipped template-filler"),
                mess("9 nothing in many words", WEEKLY + "食堂||无。|\n图书馆||暂无|\n体育馆||未发现隐患|\n综合楼||/|", """
                        3 accepted JZQH001 none
                        4 accepted JZQH001 none
                        5 accepted JZQH001 none
                        6 accepted JZQH001 none"""),
                mess("9 empty is not nothing", WEEKLY + "食堂|||", "3 needs_decision empty-problems JZQH001"),
                mess("10 as above", WEEKLY + "食堂|1|灭火器过期|已整改\n图书馆|1|同上|〃", """
                        3 accepted JZQH001 灭火器过期
                        4 accepted ditto-resolved JZQH001 灭火器过期"""),
                mess(
                        "10 as above with nothing above",
                        WEEKLY + "食堂|1|同上|已整改",
                        "3 needs_decision ditto-unresolved JZQH001 同上"),
                mess("10 as above behind a total", WEEKLY + "食堂|1|灭火器过期|已整改\n小计|1||\n图书馆|1|同上|已整改", """
                        3 accepted JZQH001 灭火器过期
                        4 skipped total-row
                        5 needs_decision ditto-unresolved JZQH001 同上"""),
                mess("10 as above about another school", """
                        填报单位：清河区教育局||
                        单位名称|隐患总数|具体问题|整改情况
                        澄泉小学|1|灭火器过期|已整改
                        柳岸小学|1|同上|已整改""", """
                        3 accepted JZQH001 灭火器过期
                        4 needs_decision ditto-unresolved JZQH003 同上"""),
                mess(
                        "11 numbered list in many styles",
                        WEEKLY + "食堂|5|\"1.灭火器过期\n2、指示灯不亮；3）通道堆物 ④插座松动 （5）净宽1.5米，3.5kg灭火器\"|均已整改",
                        "3 accepted JZQH001 灭火器过期; 指示灯不亮; 通道堆物; 插座松动; 净宽1.5米，3.5kg灭火器"),
                mess(
                        "12 list without numbers",
                        WEEKLY + "食堂|2|灭火器过期；应急灯损坏。|已整改",
                        "3 accepted JZQH001 灭火器过期；应急灯损坏。 ! possible-unsplit-list"),
                mess(
                        "13 more counted than listed",
                        WEEKLY + "食堂|3|1.灭火器过期 2.应急灯损坏|均已整改",
                        "3 accepted JZQH001 灭火器过期; 应急灯损坏 ! count-mismatch"),
                mess(
                        "14 counts as text",
                        WEEKLY + "食堂|叁处|1.甲 2.乙 3.丙|均已整改\n图书馆|约１|灭火器过期|已整改",
                        "3 accepted JZQH001 甲; 乙; 丙\n4 accepted JZQH001 灭火器过期"),
                mess(
                        "15 status and date in one cell",
                        WEEKLY + "食堂|3|1.甲 2.乙 3.丙|1.已整改 2.5月底前完成 3.整改中，2023.6.20",
                        "3 accepted JZQH001 甲; 乙@2023-05-31; 丙@2023-06-20"),
                mess(
                        "16 a deadline by the school calendar",
                        WEEKLY + "食堂|1|甲|暑假期间",
                        "3 needs_decision date-needs-calendar JZQH001 甲 ! calendar-needed"),
                mess("20 part of a name, campus, former name", LIST.replace("学校代码", "学校名称") + """
                        石桥中心小学(东校区)|甲|2023-05-08||||
                        江州市清河区第五中学|乙|2023-05-08||||
                        石橋中心小學|丙|2023-05-08||||
                        蓝鲸幼儿园|丁|2023-05-08||||""", """
                        2 accepted JZQH005 甲
                        3 accepted JZQH009 乙
                        4 accepted JZQH004 丙
                        5 needs_decision ambiguous-school 丁"""),
                mess(
                        "22 width, invisible characters",
                        LIST + "ＪＺＱＨ００１|甲\u200B乙|２０２３年５月８日||||",
                        "2 accepted JZQH001 甲\u200B乙"),
                mess(
                        "24 semicolons and empty columns at the end",
                        LIST.replace('|', ';') + "JZQH001;甲;2023-05-08;;;;;;;\n",
                        "2 accepted JZQH001 甲"),
                mess(
                        "24 old line ends",
                        (LIST + "JZQH001|甲|2023-05-08||||\n").replace('\n', '\r'),
                        "2 accepted JZQH001 甲"),
                mess(
                        "25 formulas are text",
                        LIST + "JZQH001|=HYPERLINK(\"\"x\"\")|2023-05-08||||\nJZQH001|@甲|2023-05-08||||",
                        "2 accepted JZQH001 =HYPERLINK(\"\"x\"\")\n3 accepted JZQH001 @甲"),
                mess(
                        "26 a code that lost its digits",
                        LIST + "3.20400E+17|甲|2023-05-08||||",
                        "2 rejected code-precision-lost 甲"),
                mess(
                        "32 the same row twice",
                        LIST + "JZQH001|甲|2023-05-08||||\nJZQH001|甲|2023-05-08||||",
                        "2 accepted JZQH001 甲\n3 skipped exact-duplicate JZQH001 甲"),
                mess(
                        "32 the same hazard with two answers",
                        LIST + "JZQH001|甲|2023-05-08|||||\nJZQH001|甲|2023-05-08|已整改||||",
                        "2 accepted JZQH001 甲\n3 needs_decision conflicting-duplicate JZQH001 甲"),
                mess(
                        "33 the same hazard in two words",
                        LIST + "JZQH001|灭火器过期|2023-05-08||||\nJZQH001|灭火器压力不足、过期|2023-05-08||||",
                        "2 accepted JZQH001 灭火器过期\n3 accepted JZQH001 灭火器压力不足、过期 ! possible-duplicate"),
                mess(
                        "34 dates that contradict",
                        LIST + "JZQH001|甲|2023-05-08|已整改|2023-05-01|2023-05-07|\nJZQH001|乙|2023-05-08|未整改||2023-05-09|",
                        """
                        2 accepted JZQH001 甲@2023-05-01 ! rectified-before-found due-before-found
                        3 accepted JZQH001 乙 ! rectified-but-open"""),
                mess("35 yes and no", ROSTER + "JZQH101|甲校|小学|清河区|√\nJZQH102|乙校|小学|清河区|×\nJZQH103|丙校|小学|清河区|部分", """
                        2 accepted JZQH101
                        3 accepted JZQH102
                        4 needs_decision neither-yes-nor-no JZQH103"""),
                mess(
                        "36 severity in other words",
                        LIST + "JZQH001|甲|2023-05-08||||轻微\nJZQH001|乙|2023-05-08||||较大\nJZQH001|丙|2023-05-08||||蓝色",
                        """
                        2 accepted JZQH001 甲
                        3 needs_decision unclear-severity JZQH001 乙
                        4 needs_decision unclear-severity JZQH001 丙"""),
                mess(
                        "37 kinds of schools",
                        ROSTER
                                + "JZQH101|甲|公办小学|清河区|否\nJZQH102|乙|培训机构(学科类)|清河区|否\nJZQH103|丙|民办园|清河区|否\nJZQH104|丁|驾校|清河区|否",
                        """
                        2 accepted JZQH101
                        3 accepted JZQH102
                        4 accepted JZQH103
                        5 needs_decision unknown-kind JZQH104"""),
                mess("40 too many columns", LIST + "JZQH001" + "|x".repeat(300), "import-too-many-columns"),
                mess(
                        "40 a cell that is a book",
                        LIST + "JZQH001|" + "甲".repeat(40_000) + "|2023-05-08||||",
                        "import-cell-too-long"),
                mess(
                        "43 schools elsewhere and nowhere",
                        LIST + "JZYL001|甲|2023-05-08||||\nXX|乙|2023-05-08||||",
                        "2 rejected unknown-school 甲\n3 rejected unknown-school 乙"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void comesOutAsItShould(String mess, String table, String said) {
        assertThat(MessTable.ofText(directory, table).said()).isEqualTo(said);
    }

    /** 23: what encodes the file is told by its bytes, marked or not. */
    @ParameterizedTest
    @MethodSource("encodings")
    void readsEveryEncoding(String name, boolean mark) {
        String text = (mark ? "\uFEFF" : "") + LIST + "JZQH001|二楼𠮷㛃灭火器|2023-05-08||||\n";

        assertThat(MessTable.ofText(directory, text, Charset.forName(name)).said())
                .isEqualTo("2 accepted JZQH001 二楼𠮷㛃灭火器");
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", false),
                Arguments.of("UTF-8", true),
                Arguments.of("GB18030", false),
                Arguments.of("UTF-16LE", true),
                Arguments.of("UTF-16BE", true),
                Arguments.of("UTF-16LE", false),
                Arguments.of("UTF-16BE", false));
    }

    @Test
    void saysWhatAFileIsThatIsNoTable() {
        assertThat(said("MIME-Version: 1.0\n<html>")).isEqualTo("import-file-is-html");
        assertThat(said("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"))
                .isEqualTo("import-file-is-xml");
        assertThat(said("甲,乙\n丙,丁\n")).isEqualTo("import-form-unknown");
    }

    /** 39: one kind of middle dot in names of persons and places. */
    @Test
    void comparesNamesWhateverTheirMiddleDot() {
        assertThat(Plain.name("阿卜杜拉•买买提")).isEqualTo(Plain.name("阿卜杜拉·买买提"));
    }

    private String said(String text) {
        return MessTable.ofBytes(directory, text.getBytes(StandardCharsets.UTF_8))
                .said();
    }

    private static Arguments mess(String name, String table, String said) {
        return Arguments.of(name, table, said.strip());
    }
}
