package org.hazardledger.exchange.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hazardledger.exchange.sheet.FileRefusal;
import org.hazardledger.hazard.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of comparison sheets are found with the school, the hazard and the stage that the cells around them say. */
class SheetPicturesTest {

    private static final byte[] BEFORE = "before".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] AFTER = "after".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    @Test
    void floatingPicturesBelongToTheCellOfTheirCorner() throws IOException {
        List<Picture> pictures = read(SheetFiles.table("实验小学", "二楼灭火器失压", BEFORE, AFTER));

        assertThat(pictures).extracting(Picture::stage).containsExactly(Stage.BEFORE, Stage.AFTER);
        assertThat(pictures).extracting(Picture::school).containsOnly("实验小学");
        assertThat(pictures).extracting(Picture::words).containsOnly(List.of("二楼灭火器失压"));
        assertThat(pictures).extracting(Picture::path).first().asString().startsWith("实验小学/二楼灭火器失压/整改前/");
    }

    @Test
    void picturesInCellsAsWpsHasThemBelongToTheirCell() throws IOException {
        byte[] table = SheetFiles.table("实验小学", "二楼灭火器失压", BEFORE, AFTER);
        byte[] named = SheetFiles.with(table, "xl/cellimages.xml", none -> """
                <etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"
                    xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
                    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                  <etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="ID_0A"/></xdr:nvPicPr>
                    <xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill></xdr:pic></etc:cellImage>
                </etc:cellImages>""");
        byte[] related = SheetFiles.with(named, "xl/_rels/cellimages.xml.rels", none -> """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                  <Relationship Id="rId1" Type="image" Target="media/image1.jpeg"/></Relationships>""");
        byte[] file = SheetFiles.with(
                related,
                "xl/worksheets/sheet1.xml",
                sheet -> sheet.replace(
                        "</sheetData>",
                        "<row r=\"4\"><c r=\"E4\" t=\"str\"><f>_xlfn.DISPIMG(&quot;ID_0A&quot;,1)</f>"
                                + "<v>=DISPIMG(\"ID_0A\",1)</v></c></row></sheetData>"));

        List<Picture> pictures = read(file);

        assertThat(pictures).hasSize(3);
        assertThat(pictures.get(2).stage()).isEqualTo(Stage.AFTER);
    }

    @Test
    void aDocumentsTableNamesItsPictures() throws IOException {
        List<Picture> pictures = read(SheetFiles.document("实验小学", "二楼灭火器失压", BEFORE, AFTER));

        assertThat(pictures).extracting(Picture::stage).containsExactly(Stage.BEFORE, Stage.AFTER);
        assertThat(pictures).extracting(Picture::school).containsOnly("实验小学");
        assertThat(pictures).extracting(Picture::words).containsOnly(List.of("二楼灭火器失压"));
    }

    @Test
    void whatLiesOutsideTheFileIsNotFetched() throws IOException {
        byte[] file = SheetFiles.with(
                SheetFiles.document("实验小学", "二楼灭火器失压", BEFORE, AFTER),
                "word/_rels/document.xml.rels",
                relations -> relations.replaceAll(
                        "Target=\"media/image1\\.jpeg\"",
                        "Target=\"http://127.0.0.1:1/image1.jpeg\" TargetMode=\"External\""));

        assertThat(read(file)).extracting(Picture::stage).containsExactly(Stage.AFTER);
    }

    @Test
    void entitiesAreNotResolved() {
        byte[] file = SheetFiles.with(
                SheetFiles.document("实验小学", "二楼灭火器失压", BEFORE, AFTER),
                "word/document.xml",
                document -> document.replaceFirst(
                                "<w:document", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document")
                        .replace("二楼灭火器失压", "&e;"));

        assertThatThrownBy(() -> read(file)).isInstanceOf(FileRefusal.class);
    }

    @Test
    void aTableWithALogoIsNoComparisonSheet() throws IOException {
        byte[] file = SheetFiles.with(
                SheetFiles.table("实验小学", "二楼灭火器失压", BEFORE, AFTER),
                "xl/sharedStrings.xml",
                strings -> strings.replace("整改前照片", "甲").replace("整改后照片", "乙"));

        assertThat(PictureFiles.isOne(Files.write(folder.resolve("logo.xlsx"), file)))
                .isFalse();
    }

    private List<Picture> read(byte[] bytes) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "sheet", null), bytes);
        assertThat(PictureFiles.isOne(file)).isTrue();
        try (PictureFile pictures = PictureFiles.open(file)) {
            assertThat(pictures.form()).isEqualTo("comparison-sheet");
            return pictures.pictures();
        }
    }
}
