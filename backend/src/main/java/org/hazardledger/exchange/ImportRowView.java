package org.hazardledger.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.platform.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One row of an imported file and what became of it.
 *
 * @param source {@code sheet!row}
 * @param line physical line of a text file
 * @param fate what became of it, or would in a dry run
 * @param reason stable code of why, null for a plain creation
 * @param messages sentences about the row in the language of the request
 * @param cells the row as it was decoded from the file
 * @param remarks the same with their codes and columns
 * @param candidates codes of the schools a shared name may mean, or numbers of the hazards the row may be about
 * @param relatedRow the row this one repeats or resembles
 * @param building of a look-back table: what the row says of its building
 * @param changes property → before and after of an update
 */
@Schema(name = "ImportRow")
public record ImportRowView(
        String source,
        long line,
        Fate fate,
        @Nullable String reason,
        @Nullable String organisation,
        List<String> messages,
        List<String> cells,
        List<ImportMessage> remarks,
        List<String> candidates,
        @Nullable Integer relatedRow,
        @Nullable ImportedBuilding building,
        Map<String, Settled.Change> changes,
        List<UUID> hazardIds) {

    /** The row as it was stored, in the language of the reader. */
    static ImportRowView of(Imports.Row row, Messages texts) {
        List<ImportMessage> remarks =
                row.remarks().stream().map(r -> ImportMessage.of(r, row, texts)).toList();
        return new ImportRowView(
                row.sheet() + "!" + row.number(),
                row.line(),
                row.fate(),
                row.reason(),
                row.schoolText(),
                messages(row.reason(), remarks, texts),
                row.cells(),
                remarks,
                row.candidates(),
                row.relatedRow(),
                row.building(),
                row.changes() == null ? Map.of() : row.changes(),
                row.hazardIds());
    }

    private static List<String> messages(@Nullable String reason, List<ImportMessage> remarks, Messages texts) {
        List<String> messages = new ArrayList<>();
        if (reason != null) {
            messages.add(ImportMessage.text(reason, texts));
        }
        remarks.stream().map(ImportMessage::text).distinct().forEach(messages::add);
        return messages;
    }
}
