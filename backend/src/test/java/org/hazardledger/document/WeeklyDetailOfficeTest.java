package org.hazardledger.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hazardledger.document.WeeklyDetail.Finding;
import org.junit.jupiter.api.Test;

class WeeklyDetailOfficeTest {

    private static final String[] THIRD_ROW = {
        "3",
        "综合楼",
        "江州市清河区桐花路104号",
        "吴志远 19900008745",
        "公办学校，在校师生约860人",
        "1200",
        "小学",
        "3",
        "1.化学实验室酒精与氧化剂同柜存放\n2.计算机房插线板串联使用\n3.楼层疏散示意图缺失",
        "1.整改中，2023年6月10日\n2.2023年5月20日\n3.已整改"
    };

    @Test
    void theWorkbookHoldsTheFormCellByCell() throws IOException {
        byte[] file = PrintedForms.keep("sample.xlsx", WeeklyDetailXlsx.render(WeeklyForms.sample()));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheet("明细表");
            assertThat(text(sheet, 0, 0)).isEqualTo(WeeklyForms.TITLE.get(0));
            assertThat(text(sheet, 2, 0)).isEqualTo("填报单位（盖章）：江州市清河区澄泉小学");
            assertThat(text(sheet, 3, 2)).isEqualTo("单位\n地址");
            assertThat(text(sheet, 3, 5)).isEqualTo("场所面积（m²）");
            for (int column = 0; column < THIRD_ROW.length; column++) {
                assertThat(text(sheet, 6, column)).isEqualTo(THIRD_ROW[column]);
            }
            assertThat(text(sheet, 8, 8) + text(sheet, 8, 9)).isEqualTo("无/");
            assertThat(text(sheet, 10, 0)).startsWith("填表人：李𠮷 ").endsWith(" 填表时间：2023年5月9日");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(3);
        }
    }

    @Test
    void aTextHigherThanASpreadsheetRowGetsSeveral() throws IOException {
        Finding[] many = new Finding[40];
        java.util.Arrays.fill(many, WeeklyForms.LOCKED_EXIT);
        byte[] file =
                PrintedForms.keep("high.xlsx", WeeklyDetailXlsx.render(WeeklyForms.of(WeeklyForms.place("综合楼", many))));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheet("明细表");
            assertThat(sheet.getMergedRegions())
                    .anyMatch(r -> r.formatAsString().equals("I5:I6"));
            assertThat(sheet.getRow(4).getHeightInPoints()).isLessThan(409);
        }
    }

    @Test
    void theWordFileHoldsTheFormAndRepeatsItsHeading() throws Exception {
        byte[] file = PrintedForms.keep("sample.docx", WeeklyDetailDocx.render(WeeklyForms.sample()));

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            XWPFTable table = document.getTables().get(0);
            XWPFTableRow row = table.getRow(3);
            for (int column = 0; column < THIRD_ROW.length; column++) {
                assertThat(row.getCell(column).getText()).isEqualTo(THIRD_ROW[column]);
            }
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow).hasSize(7);
            assertThat(document.getDocument()
                            .getBody()
                            .getSectPr()
                            .getPgSz()
                            .getOrient()
                            .toString())
                    .isEqualTo("landscape");
            assertThat(document.getParagraphs()
                            .get(0)
                            .getRuns()
                            .get(0)
                            .getCTR()
                            .getRPr()
                            .getRFontsArray(0)
                            .getEastAsia())
                    .isEqualTo("方正小标宋简体");
            assertThat(document.getPackage().getParts())
                    .anyMatch(p -> p.getPartName().getName().equals("/word/fontTable.xml"));
        }
    }

    @Test
    void fewEntriesLeaveBlankRows() throws IOException {
        byte[] file = PrintedForms.keep("one.docx", WeeklyDetailDocx.render(WeeklyForms.of(WeeklyForms.place("教学楼"))));

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getTables().get(0).getRows()).hasSize(1 + WeeklyDetail.MINIMUM_ROWS);
        }
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return new DataFormatter().formatCellValue(sheet.getRow(row).getCell(column));
    }
}
