package org.hazardledger.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.Cursor;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.Limit;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Revision;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Places in buildings, each with the token of its QR code. */
@ApplicationScoped
class Places {

    private static final String SELECT = """
            select p.id, p.building_id, p.organisation_id, p.name, p.floor, p.kind, p.key_place, p.token,
                :link || p.token as deep_link, p.version
            from place p join organisation o on o.id = p.organisation_id\s""";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Jdbi jdbi;
    private final Organisations organisations;
    private final Buildings buildings;
    private final String link;

    Places(
            Jdbi jdbi,
            Organisations organisations,
            Buildings buildings,
            @ConfigProperty(name = "hazard-ledger.public-url") String publicUrl) {
        this.jdbi = jdbi;
        this.organisations = organisations;
        this.buildings = buildings;
        this.link = publicUrl.replaceAll("/+$", "") + "/p/";
    }

    Place get(Caller caller, UUID id) {
        return find(caller, "p.id = cast(:wanted as uuid)", id.toString());
    }

    Place byToken(Caller caller, String token) {
        return find(caller, "p.token = :wanted", token);
    }

    /** Places of a building in the order they were entered; a foreign building is not found. */
    Page<Place> page(Caller caller, UUID buildingId, @Nullable Integer askedLimit, @Nullable String askedCursor) {
        int limit = Limit.of(askedLimit);
        UUID after = Cursor.afterId(askedCursor);
        List<Place> rows = jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                        where p.building_id = :building and o.lineage && :places
                            and (cast(:after as uuid) is null or p.id > :after)
                        order by p.id limit :fetched""")
                .bind("link", link)
                .bind("building", buildingId)
                .bind("places", Node.places(caller))
                .bind("after", after)
                .bind("fetched", limit + 1)
                .mapTo(Place.class)
                .list());
        if (rows.isEmpty()) {
            buildings.get(caller, buildingId);
        }
        return Page.of(rows, limit, place -> Cursor.of(place.id()), null);
    }

    @Transactional
    Place create(Caller caller, UUID buildingId, PlaceData data) {
        Building building = buildings.lock(caller, buildingId);
        organisations.node(caller, building.organisationId()).requireKeeper(caller);
        UUID id = Ids.chosenOrNext(data.id());
        requireFree(buildingId, data.name(), id);
        int added = jdbi.withHandle(handle -> bind(handle.createUpdate("""
                        insert into place (id, building_id, organisation_id, name, floor, kind, key_place, token)
                        values (:id, :building, :organisation, :name, :floor, :kind, :keyPlace, :token)
                        on conflict (id) do nothing"""), data)
                .bind("id", id)
                .bind("building", buildingId)
                .bind("organisation", building.organisationId())
                .bind("token", newToken())
                .execute());
        if (added == 0) {
            throw Problem.conflict("id-taken");
        }
        return get(caller, id);
    }

    @Transactional
    Place replace(Caller caller, UUID id, @Nullable String ifMatch, PlaceData data) {
        Place place = find(caller, "p.id = cast(:wanted as uuid) for no key update of p", id.toString());
        organisations.node(caller, place.organisationId()).requireKeeper(caller);
        Revision.require(ifMatch, place.version());
        requireFree(place.buildingId(), data.name(), id);
        jdbi.useHandle(
                handle -> bind(handle.createUpdate("""
                        update place set name = :name, floor = :floor, kind = :kind, key_place = :keyPlace,
                            version = version + 1
                        where id = :id"""), data).bind("id", id).execute());
        return get(caller, id);
    }

    private Place find(Caller caller, String condition, String wanted) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where o.lineage && :places and " + condition)
                .bind("link", link)
                .bind("places", Node.places(caller))
                .bind("wanted", wanted)
                .mapTo(Place.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    private void requireFree(UUID buildingId, String name, UUID id) {
        boolean taken = jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select 1 from place where building_id = :building and name = :name and id <> :id)")
                .bind("building", buildingId)
                .bind("name", name)
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
        if (taken) {
            throw Problem.conflict("place-name-taken");
        }
    }

    private static <S extends SqlStatement<S>> S bind(S statement, PlaceData data) {
        return statement
                .bind("name", data.name())
                .bind("floor", data.floor())
                .bind("kind", data.kind().name())
                .bind("keyPlace", data.keyPlace());
    }

    private static String newToken() {
        byte[] bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
