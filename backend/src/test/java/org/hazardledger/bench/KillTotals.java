package org.hazardledger.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much there is of what must not be lost or doubled. */
record KillTotals(long hazards, long numbers, long photos, long imports) {

    private static final Map<String, String> LEFTOVERS = new LinkedHashMap<>(Map.of(
            "jobs that never end",
            "select count(*) from job where state in ('QUEUED', 'RUNNING')",
            "staged rows",
            "select count(*) from import_stage",
            "chains whose head is not their last event",
            """
            select count(*) from ledger_head h where h.sequence <>
                (select count(*) from ledger_event e where e.organisation_id = h.organisation_id)""",
            "photos of imports that belong to no hazard",
            "select count(*) from unassigned_photo",
            "hazards counted wrongly",
            """
            select count(*) from (
                select 1 from (
                    select school_id, state, coalesce(severity, 'UNGRADED') as severity, 1 as n from hazard where state <> 'DRAFT'
                    union all select school_id, state, severity, -n from hazard_tally
                    union all select school_id, state, severity, -n from hazard_tally_delta) each
                group by school_id, state, severity having sum(n) <> 0) wrong"""));

    static KillTotals of(BenchStack stack) throws SQLException {
        String[] counts = stack.one("""
                select concat_ws(',', (select count(*) from hazard), (select count(distinct number) from hazard),
                    (select count(*) from photo), (select count(*) from import_batch))""").split(",");
        return new KillTotals(
                Long.parseLong(counts[0]),
                Long.parseLong(counts[1]),
                Long.parseLong(counts[2]),
                Long.parseLong(counts[3]));
    }

    KillTotals plus(long moreHazards, long morePhotos, long moreImports) {
        return new KillTotals(hazards + moreHazards, numbers + moreHazards, photos + morePhotos, imports + moreImports);
    }

    /** What may not be there when all work is over. */
    static List<String> leftovers(BenchStack stack) throws SQLException {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> each : LEFTOVERS.entrySet()) {
            String count = stack.one(each.getValue());
            if (!count.equals("0")) {
                found.add(count + " " + each.getKey());
            }
        }
        return found;
    }
}
