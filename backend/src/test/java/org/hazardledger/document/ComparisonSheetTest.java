package org.hazardledger.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hazardledger.platform.Problem;
import org.junit.jupiter.api.Test;

class ComparisonSheetTest {

    private static final List<String> TITLE = List.of("清河区教育系统“生命至上、隐患必除”消防安全", "专项整治提升行动隐患整改对比照");

    @Test
    void oneHazardTakesOnePageWithBothPhotos() throws IOException {
        ComparisonSheet sheet = sheet("一楼西门安全出口前堆放纸箱和课桌，疏散宽度不足1.1米", photo("corridor_before"), photo("corridor_after"));

        byte[] pdf = PrintedForms.keep("sheet.pdf", ComparisonSheetPdf.render(List.of(sheet)));
        PrintedForms.keep("sheet.docx", ComparisonSheetDocx.render(List.of(sheet)));

        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(photosOn(pdf)).isEqualTo(2);
        assertThat(text(pdf))
                .contains("学校：江州市清河区实验小学")
                .contains("隐患描述：一楼西门安全出口前堆放纸箱和课桌，疏散宽度不足1.1米")
                .contains("巡查人员：李𠮷、方静怡")
                .contains("巡查发现及整改时间：2026年3月3日发现，2026年3月10日整改完成")
                .contains("整改前：", "整改后：")
                .doesNotContain("\u2f00");
    }

    @Test
    void severalHazardsTakeAPageEachHoweverLongTheirTexts() throws IOException {
        SheetPhoto upright = photo("extinguisher_before");
        List<ComparisonSheet> sheets = List.of(
                sheet("走廊灭火器压力不足", upright, photo("exit_door_after")),
                sheet("地下一层配电间电缆桥架防火封堵缺失，".repeat(12), upright, upright),
                sheet("配电间ABC桥架Module ".repeat(150), upright, upright),
                sheet("防".repeat(4000), upright, upright));

        byte[] pdf = PrintedForms.keep("sheets.pdf", ComparisonSheetPdf.render(sheets));
        byte[] docx = PrintedForms.keep("sheets.docx", ComparisonSheetDocx.render(sheets));

        assertThat(pages(pdf)).isEqualTo(4);
        assertThat(text(pdf)).contains("……（全文见台账）");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getAllPictures()).isNotEmpty();
            assertThat(document.getTables()).hasSize(8);
        }
    }

    @Test
    void anEmptySideSaysWhy() throws IOException {
        ComparisonSheet sheet = new ComparisonSheet(
                TITLE,
                "QH0002-2026-000001",
                "江州市清河区实验小学",
                "消防安全制度未修订",
                "王喆",
                LocalDate.of(2026, 3, 3),
                null,
                List.of(),
                List.of(),
                "制度类隐患，无照片",
                "尚未整改");

        byte[] pdf = PrintedForms.keep("sheet-empty.pdf", ComparisonSheetPdf.render(List.of(sheet)));

        assertThat(text(pdf)).contains("制度类隐患，无照片", "尚未整改", "2026年3月3日发现，尚未整改完成", "王喆");
        assertThat(pages(pdf)).isEqualTo(1);
    }

    @Test
    void photosAreUprightSmallAndWithoutPosition() throws IOException {
        SheetPhoto corridor = photo("corridor_before");
        SheetPhoto extinguisher = photo("extinguisher_before");
        SheetPhoto large = SheetPhoto.of(png(4000, 3000));

        assertThat(extinguisher.width()).isLessThan(extinguisher.height());
        assertThat(List.of(large.width(), large.height())).containsExactly(1600, 1200);
        assertThat(new String(corridor.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(SheetPhoto.of(corridor.jpeg()).jpeg()).isEqualTo(corridor.jpeg());
    }

    @Test
    void whatIsNoImageIsRefused() {
        assertThatThrownBy(() -> SheetPhoto.of("not an image".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aCharacterWithoutAGlyphFailsBothKinds() {
        List<ComparisonSheet> sheets = List.of(sheet("插座🔥发热"));

        assertThatThrownBy(() -> ComparisonSheetPdf.render(sheets)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> ComparisonSheetDocx.render(sheets)).isInstanceOf(Problem.class);
    }

    private static ComparisonSheet sheet(String description, SheetPhoto... photos) {
        return new ComparisonSheet(
                TITLE,
                "QH0002-2026-000001",
                "江州市清河区实验小学",
                description,
                "李𠮷、方静怡",
                LocalDate.of(2026, 3, 3),
                LocalDate.of(2026, 3, 10),
                photos.length > 0 ? List.of(photos[0]) : List.of(),
                photos.length > 1 ? List.of(photos[1]) : List.of(),
                "",
                "");
    }

    static SheetPhoto photo(String name) throws IOException {
        try (InputStream in = ComparisonSheetTest.class.getResourceAsStream("/samples/photos/" + name + ".jpg")) {
            return SheetPhoto.of(in.readAllBytes());
        }
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static int pages(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return pdf.getNumberOfPages();
        }
    }

    private static long photosOn(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDResources resources = pdf.getPage(0).getResources();
            return StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                    .filter(resources::isImageXObject)
                    .count();
        }
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }
}
