package org.hazardledger.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kinds of mess only a workbook can hold, in both formats. */
class MessyWorkbookTest {

    private static final String LIST = "学校代码|学校名称|建筑物|隐患描述|发现时间|联系电话\n";

    @TempDir
    Path directory;

    static Stream<Supplier<Workbook>> formats() {
        return Stream.of(XSSFWorkbook::new, HSSFWorkbook::new);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void readsHiddenRowsAndSaysSo(Supplier<Workbook> format) {
        Workbook workbook = format.get();
        MessTable.fill(workbook, "一", LIST + "JZQH001|||甲|2023-05-08|\nJZQH001|||乙|2023-05-08|");
        workbook.getSheet("一").getRow(1).setZeroHeight(true);

        assertThat(MessTable.of(directory, workbook).said())
                .isEqualTo("rows-hidden\n2 accepted JZQH001 甲 ! row-hidden\n3 accepted JZQH001 乙");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void readsEverySheetOfTheFormAndSaysWhichItLeavesOut(Supplier<Workbook> format) {
        Workbook workbook = format.get();
        MessTable.fill(workbook, "说明", "请按要求填写");
        MessTable.fill(workbook, "一", LIST + "JZQH001|||甲|2023-05-08|");
        MessTable.fill(workbook, "二", LIST + "JZQH001|||乙|2023-05-08|");
        workbook.setActiveSheet(1);
        workbook.setSheetVisibility(2, SheetVisibility.HIDDEN);

        assertThat(MessTable.of(directory, workbook).said())
                .isEqualTo("sheet-ignored sheet-hidden\n2 accepted JZQH001 甲\n2 accepted JZQH001 乙");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void fillsWhatIsMergedDownwardsAndNotBeyond(Supplier<Workbook> format) {
        Workbook workbook = format.get();
        MessTable.fill(workbook, "一", LIST + "JZQH001|||甲|2023-05-08|\n|||乙|2023-05-08|\n|||丙|2023-05-08|");
        // two columns wide: code and name in one block
        workbook.getSheet("一").addMergedRegion(new CellRangeAddress(1, 2, 0, 1));

        assertThat(MessTable.of(directory, workbook).said())
                .isEqualTo("2 accepted JZQH001 甲\n3 accepted JZQH001 乙\n4 rejected unknown-school 丙");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void readsDatesByTheWorkbooksOwnCalendar(Supplier<Workbook> format) {
        Workbook workbook = format.get();
        MessTable.fill(workbook, "一", LIST + "JZQH001|||甲||");
        Sheet sheet = workbook.getSheet("一");
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        sheet.getRow(1).getCell(4).setCellStyle(day);
        sheet.getRow(1).getCell(4).setCellValue(45_047);

        assertThat(found(workbook)).isEqualTo("2023-05-01");
    }

    @Test
    void readsDatesOfTheOldMacintoshCalendar() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        MessTable.fill(workbook, "一", LIST + "JZQH001|||甲||");
        workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat((short) 14);
        workbook.getSheet("一").getRow(1).getCell(4).setCellStyle(day);
        workbook.getSheet("一").getRow(1).getCell(4).setCellValue(43_585);

        assertThat(found(workbook)).isEqualTo("2023-05-01");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void tellsNumbersThatLostTheirDigits(Supplier<Workbook> format) {
        Workbook workbook = format.get();
        MessTable.fill(workbook, "一", LIST + "|||甲|2023-05-08|\nJZQH001|||乙|2023-05-08|");
        Sheet sheet = workbook.getSheet("一");
        sheet.getRow(1).getCell(0).setCellValue(320_400_199_001_011_234d);
        sheet.getRow(2).getCell(5).setCellValue(13_800_138_000d);

        MessTable table = MessTable.of(directory, workbook);

        assertThat(table.said()).isEqualTo("2 rejected code-precision-lost 甲\n3 accepted JZQH001 乙");
        assertThat(table.rows().get(1).content().hazards().get(0).phones()).containsExactly("13800138000");
    }

    @Test
    void leavesMacrosAlone() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            MessTable.fill(workbook, "一", LIST + "JZQH001|||甲|2023-05-08|");
            workbook.setVBAProject(new java.io.ByteArrayInputStream(new byte[] {1}));
            workbook.write(plain);
        }

        assertThat(MessTable.ofBytes(directory, plain.toByteArray()).said())
                .isEqualTo("macros-ignored\n2 accepted JZQH001 甲");
    }

    @Test
    void refusesAPasswordInBothFormats() throws Exception {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            MessTable.fill(workbook, "一", LIST);
            workbook.write(old);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            MessTable.fill(workbook, "一", LIST);
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream body = encryptor.getDataStream(container)) {
                workbook.write(body);
            }
            container.writeFilesystem(sealed);
        }

        assertThat(MessTable.ofBytes(directory, old.toByteArray()).said()).isEqualTo("import-password-protected");
        assertThat(MessTable.ofBytes(directory, sealed.toByteArray()).said()).isEqualTo("import-password-protected");
    }

    private String found(Workbook workbook) {
        return MessTable.of(directory, workbook)
                .rows()
                .get(0)
                .content()
                .hazards()
                .get(0)
                .foundAt()
                .toLocalDate()
                .toString();
    }
}
