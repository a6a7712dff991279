package org.hazardledger.exchange;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is open about an import.
 *
 * @param questions each with all the rows it is about, at most 2,000, which is what one request can answer
 * @param more how many questions wait behind these; they come when these are answered
 * @param unknownHeadings headings nobody knows; the cells below them were not read
 * @param fields of the form that the table has no column for: what an unknown heading may stand for
 */
@Schema(name = "ImportOpenPoints")
public record ImportOpenPoints(
        List<ImportQuestion> questions, long more, List<String> unknownHeadings, List<ImportQuestion.Option> fields) {}
