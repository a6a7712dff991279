package org.hazardledger.exchange;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.platform.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about a cell or a row.
 *
 * @param code stable name of the meaning
 * @param column heading of the cell's column, null when it concerns the row
 * @param warning true when a person must see it, false for how something was inferred
 */
@Schema(name = "ImportMessage")
public record ImportMessage(String code, @Nullable String column, boolean warning, String text) {

    static ImportMessage of(String code, int column, boolean warning, List<String> labels, Messages texts) {
        String label = column >= 0 && column < labels.size() ? labels.get(column) : null;
        return new ImportMessage(code, label, warning, text(code, texts));
    }

    /** The sentence of a code: codes with a detail behind a colon share the text of what stands before it. */
    static String text(String code, Messages texts) {
        return texts.text("import." + code.replaceFirst(":.*", ""));
    }
}
