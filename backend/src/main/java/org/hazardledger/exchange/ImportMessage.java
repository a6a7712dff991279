package org.hazardledger.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.platform.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about a cell or a row.
 *
 * @param code stable name of the meaning
 * @param column the cell's column as the sender calls it, with the reader's own word for it where the languages differ; null
 *     when it concerns the row
 * @param field stable name of what the column holds; null when nobody knows
 * @param warning true when a person must see it, false for how something was inferred
 */
@Schema(name = "ImportMessage")
public record ImportMessage(
        String code, @Nullable String column, @Nullable String field, boolean warning, String text) {

    static ImportMessage of(ImportRows.StoredRemark remark, Imports.Row row, Messages texts) {
        String field = row.field(remark.column());
        return new ImportMessage(
                remark.code(),
                heading(row.label(remark.column()), field, texts),
                field,
                remark.warning(),
                text(remark.code(), texts));
    }

    /** {@code 整改期限（due_date）} to a Chinese reader, {@code Due date (整改期限)} to an English one, else as it stands. */
    static @Nullable String heading(@Nullable String label, @Nullable String field, Messages texts) {
        if (label == null || field == null) {
            return label;
        }
        String word = texts.text("import.column." + field);
        boolean chinese = label.chars().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        boolean chineseReader =
                word.chars().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        return chinese == chineseReader ? label : texts.text("import.column", word, label);
    }

    /** The sentence of a code: codes with a detail behind a colon share the text of what stands before it. */
    static String text(String code, Messages texts) {
        return texts.text("import." + code.replaceFirst(":.*", ""));
    }
}
