package org.hazardledger.exchange.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.hazardledger.exchange.sheet.FileRefusal;
import org.hazardledger.exchange.sheet.ReadLimits;

/** A table somebody sends, and what reading it says: {@code row fate reason hazards | warnings}, file findings first. */
final class MessTable {

    private static final LocalDate TODAY = LocalDate.of(2023, 5, 9);

    private final Path file;
    private final Roster roster = Samples.rosterOf("清河区");

    private MessTable(Path file) {
        this.file = file;
    }

    static MessTable ofText(Path directory, String text) {
        return ofText(directory, text, StandardCharsets.UTF_8);
    }

    static MessTable ofText(Path directory, String text, Charset charset) {
        return ofBytes(directory, text.getBytes(charset));
    }

    static MessTable ofBytes(Path directory, byte[] bytes) {
        try {
            return new MessTable(Files.write(directory.resolve("table"), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MessTable of(Path directory, Workbook workbook) {
        Path file = directory.resolve("table");
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MessTable(file);
    }

    /** Lines of cells separated by bars into a new sheet. */
    static void fill(Workbook workbook, String sheet, String text) {
        org.apache.poi.ss.usermodel.Sheet target = workbook.createSheet(sheet);
        int number = 0;
        for (String line : text.split("\n")) {
            Row row = target.createRow(number++);
            int column = 0;
            for (String cell : line.split("\\|", -1)) {
                row.createCell(column++).setCellValue(cell.strip().replace("¶", "\n"));
            }
        }
    }

    List<ReadRow> rows() {
        List<ReadRow> rows = new ArrayList<>();
        reading().rows(rows::add);
        return rows;
    }

    FileReading reading() {
        return FileReading.open(
                org.hazardledger.exchange.sheet.Workbook.open(file, ReadLimits.STANDARD),
                null,
                new ReadContext(roster, Set.of("清河区"), TODAY, "0599"));
    }

    /** One line per row: number, verdict, reason, hazards with their deadlines, and the warnings. */
    String said() {
        try {
            FileReading reading = reading();
            List<String> lines = new ArrayList<>();
            reading.rows(row -> lines.add(line(row)));
            if (!reading.warnings().isEmpty()) {
                lines.add(0, String.join(" ", reading.warnings()));
            }
            return String.join("\n", lines);
        } catch (FileRefusal refusal) {
            return refusal.code();
        }
    }

    private static String line(ReadRow row) {
        String hazards = row.content().hazards().stream()
                .map(h -> h.description().strip() + (h.due() == null ? "" : "@" + h.due()))
                .collect(Collectors.joining("; "));
        String none = row.content().declaredNone() ? "none" : "";
        String warnings = row.warnings().stream().map(Remark::code).distinct().collect(Collectors.joining(" "));
        return List.of(
                        String.valueOf(row.row().number()),
                        row.verdict().name().toLowerCase(java.util.Locale.ROOT),
                        row.reason() == null ? "" : row.reason().code(),
                        row.school() == null ? "" : row.school().code(),
                        hazards + none,
                        warnings.isEmpty() ? "" : "! " + warnings)
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
