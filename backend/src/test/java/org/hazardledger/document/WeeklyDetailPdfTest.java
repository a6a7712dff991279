package org.hazardledger.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hazardledger.document.WeeklyForms.place;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hazardledger.document.WeeklyDetail.Finding;
import org.hazardledger.platform.Problem;
import org.junit.jupiter.api.Test;

class WeeklyDetailPdfTest {

    @Test
    void theExtractedTextIsTheTextOfTheForm() throws IOException {
        String text = textOf(PrintedForms.keep("sample.pdf", WeeklyDetailPdf.render(WeeklyForms.sample())), 1, 99);

        assertThat(text.replaceAll("\\s", ""))
                .contains("清河区教育系统“生命至上、隐患必除”消防安全", "专项整治提升行动每周排查整治明细表")
                .contains("填报单位（盖章）：江州市清河区澄泉小学")
                .contains("填表人：李𠮷", "负责人：方静怡", "填表时间：2023年5月9日")
                .contains("场所面积（m²）")
                .contains("备注：" + WeeklyForms.NOTE)
                .contains("1.二楼走廊2具灭火器压力不足", "整改中，2023年6月10日");
    }

    @Test
    void theLongestPhraseOfAnUnfinishedRemedyStandsOnOneLine() throws IOException {
        Finding[] ten = new Finding[10];
        Arrays.fill(ten, new Finding("灭火器过期", "整改中，2026年12月22日"));
        byte[] file = PrintedForms.keep("dates.pdf", WeeklyDetailPdf.render(WeeklyForms.of(place("综合楼", ten))));
        PrintedForms.keep("dates.docx", WeeklyDetailDocx.render(WeeklyForms.of(place("综合楼", ten))));

        assertThat(textOf(file, 1, 99).lines()).anyMatch(line -> line.contains("10.整改中，2026年12月22日"));
    }

    @Test
    void copiedTextHoldsOrdinaryCharactersAndNoRadicals() throws IOException {
        String text =
                textOf(WeeklyDetailPdf.render(WeeklyForms.of(place("⼭⼀日期⽇⽉北方⽅高⾼", WeeklyForms.LOCKED_EXIT))), 1, 99);

        assertThat(text.codePoints().filter(c -> c >= 0x2E80 && c <= 0x2FDF || c >= 0xF900 && c <= 0xFAFF))
                .isEmpty();
        assertThat(text.replaceAll("\\s", "")).contains("山一日期日月北方方高高");
    }

    @Test
    void rareCharactersOfNamesArePrinted() throws IOException {
        String text = textOf(WeeklyDetailPdf.render(WeeklyForms.of(place("𠮷喆堃珺璟頔²㎡", WeeklyForms.LOCKED_EXIT))), 1, 1);

        assertThat(text.replaceAll("\\s", "")).contains("𠮷喆堃珺璟頔²㎡");
    }

    @Test
    void aCharacterWithoutAGlyphFailsTheRender() {
        WeeklyDetail form = WeeklyForms.of(place("王\uD86D\uDEDD楼", new Finding("配电箱🔥", "已整改")));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> WeeklyDetailPdf.render(form))
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("missing-glyph");
                    assertThat(problem.args()).containsExactly("🔥 (U+1F525), \uD86D\uDEDD (U+2B6DD)");
                });
    }

    @Test
    void theHeadingIsRepeatedAndTheSignaturesStayWithTheTable() throws IOException {
        byte[] file = PrintedForms.keep("forty.pdf", WeeklyDetailPdf.render(WeeklyForms.ofRows(40)));

        try (PDDocument pdf = Loader.loadPDF(file)) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(textOf(file, page, page)).contains("具体问题", "第 " + page + " 页 共 " + pages + " 页");
            }
            assertThat(textOf(file, pages, pages)).contains("填表人：", "备注：");
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void aWeekWithoutHazardsSaysSo() throws IOException {
        String text = textOf(
                PrintedForms.keep("none.pdf", WeeklyDetailPdf.render(WeeklyForms.of(place("江州市清河区澄泉小学")))), 1, 1);

        assertThat(text).contains("无", "/");
    }

    @Test
    void markupInDataIsText() throws IOException {
        String text = textOf(
                WeeklyDetailPdf.render(
                        WeeklyForms.of(place("<img src='http://127.0.0.1/x'/>&{evil}", WeeklyForms.LOCKED_EXIT))),
                1,
                1);

        assertThat(text.replaceAll("\\s", "")).contains("<imgsrc='http://127.0.0.1/x'/>&{evil}");
    }

    @Test
    void longTextsBreakInsteadOfRunningOffThePage() throws IOException {
        String problem = "地下一层配电间电缆桥架防火封堵缺失，".repeat(30);
        PrintedForms.keep(
                "long.pdf",
                WeeklyDetailPdf.render(WeeklyForms.of(
                        place("综合楼", new Finding(problem, "整改中，2023年6月10日"), WeeklyForms.LOCKED_EXIT),
                        place("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", WeeklyForms.LOCKED_EXIT))));
    }

    private static String textOf(byte[] file, int first, int last) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(pdf);
        }
    }
}
