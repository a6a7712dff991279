package org.hazardledger.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

    private static final String TEXT = "学校,隐患\n实验小学,\"灭火器过期\n二楼\"\n李𠮷,m²\n";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void decodesTheWholeTextByItsBytes(String charset) throws IOException {
        Path file = file("list.txt", TEXT.getBytes(Charset.forName(charset)));

        List<SheetRow> rows = rows(file);

        assertThat(rows.get(1).cell(1).text()).isEqualTo("灭火器过期\n二楼");
        assertThat(rows.get(2).cells().stream().map(Cell::text)).containsExactly("李𠮷", "m²");
        assertThat(rows.get(2).line()).isEqualTo(4);
        assertThat(rows.get(2).source()).isEqualTo("csv!3");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|", ","})
    void findsTheDelimiter(String delimiter) throws IOException {
        Path file =
                file("list.csv", "学校;隐患\n甲校;\"a,b,c\"\n".replace(";", delimiter).getBytes(StandardCharsets.UTF_8));

        assertThat(rows(file).get(1).cells().stream().map(Cell::text)).containsExactly("甲校", "a,b,c");
    }

    @Test
    void recognisesChineseThatComesLate() throws IOException {
        String late = "a,b\n".repeat(5_000) + "实验小学,灭火器\n";

        List<SheetRow> rows = rows(file("late.csv", late.getBytes(Charset.forName("GB18030"))));

        assertThat(rows.get(5_000).cell(0).text()).isEqualTo("实验小学");
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        refused(file("x.csv", new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'}), "import-encoding-unknown");
        refused(file("y.csv", "a,\uFFFD\n".getBytes(StandardCharsets.UTF_8)), "import-encoding-damaged");
        refused(file("z.csv", new byte[0]), "import-file-empty");
        refused(file("p.csv", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)), "import-file-kind-unknown");
    }

    @Test
    void refusesAPageCalledXls() throws IOException {
        refused(file("a.xls", "<html><table><tr><td>学校</td>".getBytes(StandardCharsets.UTF_8)), "import-file-is-html");
    }

    @Test
    void refusesAQuoteThatNeverCloses() throws IOException {
        Path file = file("q.csv", "学校,隐患\n甲校,\"未闭合\n乙校,引号\"在中间\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> rows(file))
                .isInstanceOf(FileRefusal.class)
                .hasMessageContaining("import-csv-malformed");
    }

    @Test
    void refusesAnArchiveThatInflatesTooFar() throws IOException {
        Path file = directory.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }

        refused(file, "import-file-too-large");
    }

    @Test
    void refusesAPasswordProtectedWorkbook() throws Exception {
        Path file = directory.resolve("secret.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("x");
            try (OutputStream body = encryptor.getDataStream(container)) {
                body.write(1);
            }
            container.writeFilesystem(out);
        }

        refused(file, "import-password-protected");
    }

    @Test
    void refusesAnArchiveThatIsNoWorkbook() throws IOException {
        Path file = directory.resolve("photos.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a.jpg"));
        }

        refused(file, "import-file-kind-unknown");
    }

    @Test
    void stopsAtTheLimitOfRows() throws IOException {
        Path file = file("many.csv", "a\n".repeat(30).getBytes(StandardCharsets.UTF_8));
        ReadLimits few = new ReadLimits(1, 1, 1, 1, 1, 20, 10, 10, 100, 10);

        assertThatThrownBy(() -> Workbook.open(file, few).read(0, row -> true))
                .isInstanceOf(FileRefusal.class)
                .hasMessageContaining("import-too-many-rows");
    }

    @Test
    void namesTheLineThatIsTooLong() throws IOException {
        refused(
                file("long.csv", ("a,b\n1,2\n" + "x,".repeat(500_001)).getBytes(StandardCharsets.UTF_8)),
                "import-line-too-long");
        refused(
                file("long-gb.csv", ("编号,名称\n" + "长".repeat(1_000_001)).getBytes(Charset.forName("GB18030"))),
                "import-line-too-long");
    }

    @Test
    void readsAMillionRowsBelowTheirHeadingsAndNotManyMore() throws IOException {
        byte[] line = "a,b\n".getBytes(StandardCharsets.UTF_8);
        Path million = file("million.csv", repeated(line, 1_000_020));
        Path more = file("more.csv", repeated(line, 1_000_021));
        int[] seen = new int[1];

        Workbook.open(million, ReadLimits.STANDARD).read(0, row -> ++seen[0] > 0);

        assertThat(seen[0]).isEqualTo(1_000_020);
        assertThatThrownBy(() -> Workbook.open(more, ReadLimits.STANDARD).read(0, row -> true))
                .hasMessageContaining("import-too-many-rows");
    }

    private static byte[] repeated(byte[] line, int times) {
        byte[] all = new byte[line.length * times];
        for (int i = 0; i < all.length; i++) {
            all[i] = line[i % line.length];
        }
        return all;
    }

    private void refused(Path file, String code) {
        assertThatThrownBy(() -> Workbook.open(file, ReadLimits.STANDARD))
                .isInstanceOfSatisfying(
                        FileRefusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static List<SheetRow> rows(Path file) {
        List<SheetRow> rows = new ArrayList<>();
        Workbook.open(file, ReadLimits.STANDARD).read(0, rows::add);
        return rows;
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(directory.resolve(name), bytes);
    }
}
