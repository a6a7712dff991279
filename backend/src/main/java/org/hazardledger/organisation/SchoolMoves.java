package org.hazardledger.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hazardledger.identity.Assignments;
import org.hazardledger.identity.Caller;
import org.hazardledger.ledger.Ledger;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Revision;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A school moves to another district, by an authority above both (permission matrix B.3: nobody else sees both). What is
 * the school's goes with it at once; what it had sealed stays with the district it was sealed for.
 */
@ApplicationScoped
class SchoolMoves {

    private final Jdbi jdbi;
    private final Organisations organisations;
    private final Assignments assignments;
    private final Ledger ledger;
    private final Event<SchoolMoved> moved;

    SchoolMoves(
            Jdbi jdbi, Organisations organisations, Assignments assignments, Ledger ledger, Event<SchoolMoved> moved) {
        this.jdbi = jdbi;
        this.organisations = organisations;
        this.assignments = assignments;
        this.ledger = ledger;
        this.moved = moved;
    }

    /** A district in the words of the ledger. */
    public record District(UUID id, String code, String officialName, List<UUID> lineage) {

        Map<String, Object> named() {
            return Map.of("id", id, "code", code, "name", officialName);
        }
    }

    /**
     * Moves the school and all that follows it in one transaction.
     *
     * @throws Problem 403 for who stands above one of the districts only, 409 {@code only-schools-move} for an office
     */
    @Transactional
    Organisation move(Caller caller, UUID id, @Nullable String ifMatch, SchoolMove move) {
        Node node = organisations.lock(caller, id);
        UUID[] offices = node.officesAbove(caller);
        if (offices.length == 0) {
            throw Problem.forbidden();
        }
        Revision.require(ifMatch, node.version());
        if (node.level() != Level.SCHOOL || node.districtId() == null) {
            throw Problem.conflict("only-schools-move");
        }
        District to = district(move.districtId(), offices);
        if (to.id().equals(node.districtId())) {
            throw Problem.invalid("/districtId", "same-district");
        }
        District from = district(node.districtId(), offices);
        Organisation before = organisations.get(caller, id);
        List<UUID> lineage = Stream.concat(to.lineage().stream(), Stream.of(id)).toList();
        Organisation after = write(id, to, lineage, move.officialName());
        List<UUID> dismissed = assignments.endOfOffice(id, from.id());
        moved.fire(new SchoolMoved(id, from.id(), to.id(), lineage));
        record(caller, before, after, from, to, dismissed, move.reason());
        return after;
    }

    /** A district in use below one of the offices that the caller moves schools by. */
    private District district(UUID id, UUID[] offices) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, code, official_name, lineage from organisation
                        where id = :id and level = 'DISTRICT' and active and lineage && :offices""")
                .bind("id", id)
                .bind("offices", offices)
                .mapTo(District.class)
                .findOne()
                .orElseThrow(() -> Problem.invalid("/districtId", "unknown-district")));
    }

    /** A campus and its main school in different districts could no longer be kept by either, so the tie ends. */
    private Organisation write(UUID id, District to, List<UUID> lineage, @Nullable String officialName) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("""
                            update organisation set affiliated_to_id = null, version = version + 1
                            where affiliated_to_id = :id""").bind("id", id).execute();
            return handle.createQuery("""
                            update organisation set parent_id = :to, district_id = :to, lineage = :lineage,
                                affiliated_to_id = null, version = version + 1,
                                official_name = coalesce(:name, official_name),
                                former_names = case when coalesce(:name, official_name) = official_name
                                    then former_names
                                    else array_remove(array_remove(former_names, :name), official_name)
                                        || official_name end
                            where id = :id returning\s""" + Organisations.COLUMNS)
                    .bind("id", id)
                    .bind("to", to.id())
                    .bindArray("lineage", UUID.class, lineage)
                    .bind("name", officialName)
                    .mapTo(Organisation.class)
                    .one();
        });
    }

    /**
     * Into the school's chain, which the new district reads from now on, and into those of both districts: the old one
     * keeps a record of why the school is gone. The school's chain first, then districts by id, as everybody locks them.
     */
    private void record(
            Caller caller,
            Organisation before,
            Organisation after,
            District from,
            District to,
            List<UUID> dismissed,
            String reason) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("from", from.named());
        details.put("to", to.named());
        details.put("reason", reason);
        details.put("dismissed", dismissed);
        if (!after.officialName().equals(before.officialName())) {
            details.put("formerName", before.officialName());
            details.put("officialName", after.officialName());
        }
        UUID school = after.id();
        ledger.append(caller, school, to.id(), school, "SCHOOL_MOVED", details);
        Map<String, Object> told = Map.of(
                "school",
                Map.of("id", school, "code", after.code(), "name", before.officialName()),
                "from",
                from.named(),
                "to",
                to.named());
        Stream.of(from, to)
                .sorted(Comparator.comparing(district -> district.id().toString()))
                .forEach(district -> ledger.appendTo(
                        district.id(),
                        caller,
                        caller.membershipFor(district.id(), district.id()),
                        List.of(new Ledger.Entry(school, district == from ? "SCHOOL_LEFT" : "SCHOOL_JOINED", told))));
    }
}
