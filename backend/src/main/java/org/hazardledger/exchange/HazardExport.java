package org.hazardledger.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hazardledger.hazard.HazardFilter;
import org.hazardledger.hazard.HazardQuery;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Messages;
import org.jdbi.v3.core.Jdbi;

/** Streams the hazards of a filter out of a cursor: nothing but a screenful is ever in memory. */
@ApplicationScoped
class HazardExport {

    private static final int FETCH = 500;

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
        LocalDate today = BusinessTime.today(clock);
        HazardQuery query = HazardQuery.of(caller, filter, today);
        List<String> headings = ExportedHazard.COLUMNS.stream()
                .map(column -> texts.text("export." + column))
                .toList();
        return out -> jdbi.useTransaction(handle -> {
            try (HazardWriter written = HazardWriter.of(format, out, headings, json);
                    Stream<ExportedHazard> hazards = handle
                            .createQuery(sql(query))
                            .bindMap(query.bindings())
                            .bind("exportDay", today)
                            .setFetchSize(FETCH)
                            .mapTo(ExportedHazard.class)
                            .stream()) {
                hazards.map(hazard -> hazard.shownTo(caller)).forEach(written::add);
            }
        });
    }

    private static String sql(HazardQuery query) {
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
                order by h.id desc""".formatted(query.where());
    }
}
