package org.hazardledger.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Revision;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The tree: who may see an organisation is one array test of its lineage against the caller's places. */
@ApplicationScoped
class Organisations {

    static final String COLUMNS = """
            id, code, official_name, short_names, former_names, level, kind, parent_id, ownership, boarding, key_unit,
            address, head, fire_responsible, fire_manager, phone, affiliated_to_id, active, version""";

    private final Jdbi jdbi;
    private final Clock clock;

    Organisations(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The organisation, or the answer of not existing when it is not within the caller's places. */
    Organisation get(Caller caller, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + COLUMNS + " from organisation where id = :id and lineage && :places")
                .bind("id", id)
                .bind("places", Node.places(caller))
                .mapTo(Organisation.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    /** Where a visible organisation stands. */
    Node node(Caller caller, UUID id) {
        return node(caller, id, "");
    }

    /** The same, for changing it: until the transaction ends nobody else changes it, and nobody files anything there. */
    Node lock(Caller caller, UUID id) {
        return node(caller, id, "for no key update");
    }

    private Node node(Caller caller, UUID id, String lock) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, level, district_id, lineage, version from organisation
                        where id = :id and lineage && :places\s""" + lock)
                .bind("id", id)
                .bind("places", Node.places(caller))
                .mapTo(Node.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    /** Replaces what the register says of an organisation. */
    @Transactional
    Organisation replace(Caller caller, UUID id, @Nullable String ifMatch, OrganisationData data) {
        Node node = lock(caller, id);
        node.requireEditor(caller);
        Revision.require(ifMatch, node.version());
        return update(caller, id, data);
    }

    /** The organisation of this code, wherever it stands. */
    Optional<Organisation> byCode(String code) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + COLUMNS + " from organisation where code = :code for no key update")
                .bind("code", code)
                .mapTo(Organisation.class)
                .findOne());
    }

    /** Adds an organisation below its parent; what stands below a district is a school. */
    Organisation create(Caller caller, String code, OrganisationData data) {
        UUID parentId = data.parentId() == null ? onlyDistrict(caller) : data.parentId();
        Node parent = node(caller, parentId);
        parent.requireEditor(caller);
        if (parent.level() == Level.SCHOOL) {
            throw Problem.invalid("/parentId", "parent-is-school");
        }
        UUID id = Ids.next();
        Level level = parent.level().below();
        return jdbi.withHandle(handle -> {
            requireAffiliation(handle, caller, data);
            return bind(handle.createQuery("""
                            insert into organisation (id, code, parent_id, level, kind, official_name, short_names,
                                former_names, ownership, boarding, key_unit, address, head, fire_responsible,
                                fire_manager, phone, affiliated_to_id, active, lineage, district_id, created_at)
                            values (:id, :code, :parent, :level, :kind, :officialName, :shortNames, :formerNames,
                                :ownership, :boarding, :keyUnit, :address, :head, :fireResponsible, :fireManager,
                                :phone, :affiliatedToId, :active, :lineage, :district, :now)
                            returning\s""" + COLUMNS), data)
                    .bind("id", id)
                    .bind("code", code)
                    .bind("parent", parentId)
                    .bind("level", level.name())
                    .bindArray("lineage", UUID.class, append(parent.lineage(), id))
                    .bind("district", level == Level.DISTRICT ? id : parent.districtId())
                    .bind("now", BusinessTime.now(clock))
                    .mapTo(Organisation.class)
                    .one();
        });
    }

    /** Writes the data over an organisation that is locked already. */
    Organisation update(Caller caller, UUID id, OrganisationData data) {
        return jdbi.withHandle(handle -> {
            requireAffiliation(handle, caller, data);
            return bind(handle.createQuery("""
                            update organisation set kind = :kind, official_name = :officialName,
                                short_names = :shortNames, former_names = :formerNames, ownership = :ownership,
                                boarding = :boarding, key_unit = :keyUnit, address = :address, head = :head,
                                fire_responsible = :fireResponsible, fire_manager = :fireManager, phone = :phone,
                                affiliated_to_id = :affiliatedToId, active = :active, version = version + 1
                            where id = :id returning\s""" + COLUMNS), data)
                    .bind("id", id)
                    .mapTo(Organisation.class)
                    .one();
        });
    }

    private static <S extends SqlStatement<S>> S bind(S statement, OrganisationData data) {
        return statement
                .bindMethods(data)
                .bind("kind", data.kind().name())
                .bind(
                        "ownership",
                        data.ownership() == null ? null : data.ownership().name())
                .bindArray("shortNames", String.class, data.shortNames())
                .bindArray("formerNames", String.class, data.formerNames());
    }

    private static void requireAffiliation(Handle handle, Caller caller, OrganisationData data) {
        if (data.affiliatedToId() == null) {
            return;
        }
        handle.createQuery("select true from organisation where id = :id and level = 'SCHOOL' and lineage && :places")
                .bind("id", data.affiliatedToId())
                .bind("places", Node.places(caller))
                .mapTo(Boolean.class)
                .findOne()
                .orElseThrow(() -> Problem.invalid("/affiliatedToId", "unknown-organisation"));
    }

    private static UUID onlyDistrict(Caller caller) {
        List<UUID> districts = caller.memberships().stream()
                .filter(membership -> Level.DISTRICT.name().equals(membership.level()))
                .map(membership -> membership.organisationId())
                .distinct()
                .toList();
        if (districts.size() != 1) {
            throw Problem.invalid("/parentId", "not-null");
        }
        return districts.get(0);
    }

    private static List<UUID> append(List<UUID> lineage, UUID id) {
        return java.util.stream.Stream.concat(lineage.stream(), java.util.stream.Stream.of(id))
                .toList();
    }
}
