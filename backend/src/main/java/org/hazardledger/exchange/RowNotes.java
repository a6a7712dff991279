package org.hazardledger.exchange;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hazardledger.platform.Messages;
import org.jspecify.annotations.Nullable;

/** What there is to say about the rows of an import, in the order of the file. */
final class RowNotes implements AutoCloseable {

    private final Stream<Imports.Row> stream;
    private final Iterator<Imports.Row> rows;
    private final Messages texts;
    private Imports.@Nullable Row next;

    private RowNotes(Stream<Imports.Row> stream, Messages texts) {
        this.stream = stream;
        this.rows = stream.iterator();
        this.texts = texts;
        advance();
    }

    static RowNotes of(Stream<Imports.Row> rows, Messages texts) {
        return new RowNotes(rows, texts);
    }

    /**
     * What became of a row.
     *
     * @param comments by column number
     */
    record Note(String sheet, int number, String fate, String messages, Map<Integer, String> comments, int width) {}

    /** The note of the next row that has one; null when all are through. */
    @Nullable
    Note peek() {
        return next == null ? null : note(next);
    }

    /** The note of this row when it is the next one, which is then through; null for any other. */
    @Nullable
    Note take(String sheet, int number) {
        if (next == null || next.number() != number || !next.sheet().equals(sheet)) {
            return null;
        }
        Note note = note(next);
        advance();
        return note;
    }

    private void advance() {
        next = rows.hasNext() ? rows.next() : null;
    }

    private Note note(Imports.Row row) {
        ImportRowView view = ImportRowView.of(row, texts);
        Map<Integer, String> comments = new TreeMap<>();
        if (row.reason() != null && row.reasonColumn() != null && row.reasonColumn() >= 0) {
            comments.put(row.reasonColumn(), ImportMessage.text(row.reason(), texts));
        }
        row.remarks().stream()
                .filter(remark -> remark.column() >= 0)
                .forEach(remark -> comments.merge(
                        remark.column(),
                        ImportMessage.text(remark.code(), texts),
                        (a, b) -> a.contains(b) ? a : a + "\n" + b));
        return new Note(
                row.sheet(),
                row.number(),
                texts.text("import.fate." + row.fate().name()),
                Stream.concat(view.messages().stream().distinct(), candidates(row, texts))
                        .collect(Collectors.joining("；")),
                comments,
                Math.max(row.labels().size(), row.cells().size()));
    }

    private static Stream<String> candidates(Imports.Row row, Messages texts) {
        return row.candidates().isEmpty()
                ? Stream.of()
                : Stream.of(texts.text("import.candidates", String.join("、", row.candidates())));
    }

    @Override
    public void close() {
        stream.close();
    }
}
