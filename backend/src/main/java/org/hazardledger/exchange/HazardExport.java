package org.hazardledger.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hazardledger.hazard.HazardFilter;
import org.hazardledger.hazard.HazardQuery;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Messages;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Streams the hazards of a filter out of a cursor: nothing but a screenful is ever in memory. */
@ApplicationScoped
public class HazardExport {

    private static final int FETCH = 2_000;

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Clock clock;

    HazardExport(Jdbi jdbi, ObjectMapper json, Clock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
    }

    /** An export that is ready to be written; a filter that makes no sense has been refused before. */
    @FunctionalInterface
    interface Ready {
        void writeTo(OutputStream out);
    }

    Ready prepare(Caller caller, HazardFilter filter, ExportFormat format, Messages texts) {
        HazardQuery query = HazardQuery.of(caller, filter, BusinessTime.today(clock));
        return out -> jdbi.useTransaction(
                handle -> write(handle, caller, query.where(), query.bindings(), format, texts, out));
    }

    /**
     * Writes the hazards that meet a condition, with what of people the caller may take away.
     *
     * @param handle in a transaction, for the cursor
     * @param where condition over {@code hazard h} that holds the scope
     * @param texts in the language of the headings
     */
    public void write(
            Handle handle,
            Caller caller,
            String where,
            Map<String, ?> bindings,
            ExportFormat format,
            Messages texts,
            OutputStream out) {
        List<String> headings = ExportedHazard.COLUMNS.stream()
                .map(column -> texts.text("export." + column))
                .toList();
        try (HazardWriter written = HazardWriter.of(format, out, headings, json);
                Stream<ExportedHazard> hazards = handle
                        .createQuery(sql(where))
                        .bindMap(bindings)
                        .bind("exportDay", BusinessTime.today(clock))
                        .setFetchSize(FETCH)
                        .mapTo(ExportedHazard.class)
                        .stream()) {
            hazards.map(hazard -> hazard.shownTo(caller)).forEach(written::add);
        }
    }

    private static String sql(String where) {
        return """
                select h.id, h.number, h.school_id, h.district_id, s.code as school_code, s.official_name as school_name,
                       b.name as building, coalesce(h.place_text, p.name) as place, h.category, h.severity, h.description,
                       h.found_at, h.found_by, h.source, h.state, h.due_date,
                       coalesce(h.due_date < :exportDay, false) and h.state in
                           ('LISTED', 'GRADED', 'RECTIFYING', 'REVIEW_REQUESTED', 'SIGNED') as overdue,
                       h.rectified_at, h.closed_at,
                       coalesce(h.plan ->> 'responsibleName', i.responsible) as responsible,
                       coalesce(i.phones, '{}') as phones
                from hazard h join organisation s on s.id = h.school_id
                     left join building b on b.id = h.building_id
                     left join place p on p.id = h.place_id
                     left join imported_hazard i on i.hazard_id = h.id
                where %s
                order by h.id desc""".formatted(where);
    }
}
