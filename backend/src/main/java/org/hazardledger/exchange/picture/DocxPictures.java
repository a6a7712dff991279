package org.hazardledger.exchange.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.hazardledger.exchange.form.Column;
import org.hazardledger.hazard.Stage;
import org.jspecify.annotations.Nullable;

/** 对比照 as a document: lines with labels, pictures below 整改前 and 整改后, in tables or between them. */
final class DocxPictures extends SheetPictures {

    static final String DOCUMENT = "word/document.xml";

    private static final Pattern SCHOOL = Pattern.compile("^(?:学校|学校名称|单位|单位名称)\\s*[:：](.*)$", Pattern.DOTALL);
    private static final Pattern HAZARD =
            Pattern.compile("^(?:隐患描述|隐患情况|隐患内容|具体问题|存在问题|问题描述)\\s*[:：](.*)$", Pattern.DOTALL);
    /** What the product's own sheet says where a description is too long for the page. */
    private static final Pattern CUT = Pattern.compile("……（全文见台账）$");

    private static final int LONGEST_LABEL = 12;
    private static final int LONGEST_LINE = 20_000;

    private final Map<String, String> relations;
    private final Deque<Table> tables = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    private boolean text;
    private @Nullable String school;
    private @Nullable String hazard;
    private @Nullable Stage stage;
    private @Nullable String mark;
    private final Map<Column, String> told = new EnumMap<>(Column.class);
    private boolean pictured;

    private DocxPictures(OoxmlParts parts) throws IOException {
        super(parts);
        relations = parts.relations(DOCUMENT);
    }

    static DocxPictures open(Path file) throws IOException {
        OoxmlParts parts = OoxmlParts.open(file);
        try {
            DocxPictures pictures = new DocxPictures(parts);
            parts.read(DOCUMENT, pictures::at);
            return pictures;
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    @Override
    public String description() {
        return "docx";
    }

    /** A picture in a table waits for the table's end: its labels may stand anywhere in it. */
    private record Waiting(
            String part, int row, int column, @Nullable String mark) {}

    private static final class Table {
        private final Grid grid = new Grid();
        private final List<Waiting> waiting = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private int row = -1;
        private int column = -1;
        private int span = 1;
    }

    private void at(int kind, XMLStreamReader reader) {
        if (kind == XMLStreamConstants.START_ELEMENT) {
            start(reader.getLocalName(), reader);
        } else if (kind == XMLStreamConstants.END_ELEMENT) {
            end(reader.getLocalName());
        } else if (text && line.length() < LONGEST_LINE) {
            line.append(reader.getText());
        }
    }

    private void start(String element, XMLStreamReader reader) {
        switch (element) {
            case "tbl" -> tables.push(new Table());
            case "tr" ->
                inTable(table -> {
                    table.row++;
                    table.column = -1;
                    table.span = 1;
                });
            case "tc" ->
                inTable(table -> {
                    table.column += table.span;
                    table.span = 1;
                    table.cell.setLength(0);
                });
            case "gridSpan" -> inTable(table -> table.span = span(OoxmlParts.attribute(reader, "val")));
            case "t" -> text = true;
            case "tab" -> line.append(' ');
            case "docPr" -> mark = OoxmlParts.attribute(reader, "descr");
            case "blip" -> picture(OoxmlParts.attribute(reader, "embed"));
            case "imagedata" -> picture(OoxmlParts.attribute(reader, "id"));
            default -> {
                // formatting
            }
        }
    }

    private void end(String element) {
        switch (element) {
            case "t" -> text = false;
            case "p" -> paragraph();
            case "tc" -> inTable(table -> table.grid.put(table.row, table.column, table.cell.toString()));
            case "tbl" -> table(tables.pop());
            default -> {
                // formatting
            }
        }
    }

    private void paragraph() {
        String whole = line.toString().strip();
        line.setLength(0);
        if (tables.isEmpty()) {
            labelled(whole);
        } else {
            tables.peek().cell.append(tables.peek().cell.isEmpty() ? "" : "\n").append(whole);
        }
    }

    /** A line of its own; one that names a school begins another sheet. */
    private void labelled(String whole) {
        Matcher ofSchool = SCHOOL.matcher(whole);
        Matcher ofHazard = HAZARD.matcher(whole);
        Matcher labelled = CellLabels.LABELLED.matcher(whole);
        if (ofSchool.matches()) {
            school = ofSchool.group(1).strip();
            hazard = null;
            stage = null;
            told.clear();
        } else if (ofHazard.matches()) {
            hazard(ofHazard.group(1).strip());
        } else if (labelled.matches() && ToldLabels.of(labelled.group(1)) != null) {
            told.put(ToldLabels.of(labelled.group(1)), labelled.group(2).strip());
        } else if (whole.length() <= LONGEST_LABEL) {
            Stage named = StageWords.of(whole.replaceAll("[:：]\\s*$", ""));
            stage = named == null ? stage : named;
        }
    }

    /** What stands above the line belongs to it, unless a picture stands between. */
    private void hazard(String description) {
        hazard = CUT.matcher(description).replaceFirst("");
        if (pictured) {
            told.clear();
            pictured = false;
        }
        told.remove(Column.DESCRIPTION);
        if (hazard.equals(description)) {
            told.put(Column.DESCRIPTION, description);
        }
    }

    private void picture(@Nullable String relation) {
        String part = relation == null ? null : relations.get(relation);
        if (part == null) {
            return; // a picture that lies elsewhere is not fetched
        }
        if (tables.isEmpty()) {
            add(part, school, hazard, mark, Map.copyOf(told), stage);
            pictured = true;
        } else {
            Table table = tables.peek();
            table.waiting.add(new Waiting(part, table.row, Math.max(0, table.column), mark));
        }
        mark = null;
    }

    private void table(Table table) {
        for (Waiting one : table.waiting) {
            Stage named = table.grid.stage(one.row(), one.column());
            String ofSchool = table.grid.school(one.row());
            String ofHazard = table.grid.hazard(one.row());
            add(
                    one.part(),
                    ofSchool == null ? school : ofSchool,
                    ofHazard == null ? hazard : ofHazard,
                    one.mark(),
                    ofHazard == null ? Map.copyOf(told) : table.grid.told(one.row()),
                    named == null ? stage : named);
        }
    }

    private void inTable(java.util.function.Consumer<Table> change) {
        if (!tables.isEmpty()) {
            change.accept(tables.peek());
        }
    }

    private static int span(@Nullable String value) {
        try {
            return value == null ? 1 : Math.max(1, Integer.parseInt(value));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
