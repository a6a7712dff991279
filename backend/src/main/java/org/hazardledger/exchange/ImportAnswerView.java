package org.hazardledger.exchange;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.platform.Messages;

/**
 * What the sender answered once and later files are read by.
 *
 * @param field the column whose cells it is about, or HEADING when it says which column a heading stands for
 * @param fieldText the same in words
 * @param said what stands in the file
 * @param means what is read in its place
 * @param meansText the same in words, where there are any
 */
@Schema(name = "ImportAnswer")
public record ImportAnswerView(
        UUID id,
        String field,
        String fieldText,
        String said,
        String means,
        String meansText,
        Instant givenAt,
        long version) {

    static ImportAnswerView of(ImportAnswers.Row row, Messages texts) {
        boolean heading = row.field().equals(ImportAnswers.HEADING);
        String word = (heading ? "import.column." : "import.option.") + row.means();
        return new ImportAnswerView(
                row.id(),
                row.field(),
                heading ? texts.text("import.heading") : texts.text("import.column." + row.field()),
                row.said(),
                row.means(),
                texts.has(word) ? texts.text(word) : row.means(),
                row.givenAt(),
                row.version());
    }
}
