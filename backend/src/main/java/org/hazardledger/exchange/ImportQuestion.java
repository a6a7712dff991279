package org.hazardledger.exchange;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something only the sender can answer, with all the rows it is about.
 *
 * @param reason stable code of why the rows wait
 * @param text the same as a sentence
 * @param field what the column holds, to be named in the answer; null when the question is about whole rows, which can be
 *     skipped or taken
 * @param heading the column as the sender calls it
 * @param said what stands in the cell; of a possible duplicate the words of the hazard
 * @param organisation the school the row is about, as the row tells; null when it tells none or there are more rows
 * @param rows how many rows it is about
 * @param firstRow the first of them
 * @param perRow whether each row needs an answer of its own: the cell is empty, says "as above", or one hazard of the row is
 *     asked about
 * @param options what can be answered; empty when it is free text or a date
 */
@Schema(name = "ImportQuestion")
public record ImportQuestion(
        String reason,
        String text,
        @Nullable String field,
        @Nullable String heading,
        String said,
        @Nullable String organisation,
        long rows,
        String firstRow,
        boolean perRow,
        List<Option> options) {

    /** A possible answer and how people call it. */
    @Schema(name = "ImportOption")
    public record Option(String value, String text) {}
}
