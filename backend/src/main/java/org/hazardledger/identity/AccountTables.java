package org.hazardledger.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The rows behind accounts: people and their memberships. */
@ApplicationScoped
class AccountTables {

    private static final String HELD = """
            select m.id as membership_id, m.organisation_id, o.level, o.lineage, m.role, m.post, m.person_id
            from membership m join organisation o on o.id = m.organisation_id where m.ended_at is null and\s""";

    private final Jdbi jdbi;
    private final Clock clock;

    AccountTables(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** An account as the identity server knows it. */
    record Account(UUID id, @Nullable String subject, String username, boolean enabled, long version) {}

    /** A membership somebody holds now. */
    record Held(
            UUID membershipId,
            UUID organisationId,
            String level,
            List<UUID> lineage,
            Role role,
            @Nullable Post post,
            UUID personId) {

        Seat seat() {
            return new Seat(organisationId, level, lineage, role, post);
        }
    }

    /** Where an organisation stands. */
    record Place(UUID id, String level, List<UUID> lineage) {}

    /** The seat in an organisation of the caller's reach; another one is not found. */
    Seat seat(Caller caller, UUID organisationId, Role role, @Nullable Post post) {
        Place place = jdbi.withHandle(handle -> handle.createQuery(
                        "select id, level, lineage from organisation where id = :id and lineage && :places")
                .bind("id", organisationId)
                .bind("places", places(caller))
                .mapTo(Place.class)
                .findOne()
                .orElseThrow(Problem::notFound));
        return new Seat(place.id(), place.level(), place.lineage(), role, post);
    }

    /** The account, locked; only when one of its memberships is within the caller's reach. */
    Account lock(Caller caller, UUID personId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select p.id, p.subject, p.username, p.enabled, p.version from person p
                        where p.id = :id and exists (
                            select 1 from membership m join organisation o on o.id = m.organisation_id
                            where m.person_id = p.id and m.ended_at is null and o.lineage && :places)
                        for no key update""")
                .bind("id", personId)
                .bind("places", places(caller))
                .mapTo(Account.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    List<Held> heldBy(UUID personId) {
        return jdbi.withHandle(handle -> handle.createQuery(HELD + "m.person_id = :person order by m.id")
                .bind("person", personId)
                .mapTo(Held.class)
                .list());
    }

    /** A membership within the caller's reach. */
    Held held(Caller caller, UUID membershipId) {
        return jdbi.withHandle(handle -> handle.createQuery(HELD + "m.id = :id and o.lineage && :places")
                .bind("id", membershipId)
                .bind("places", places(caller))
                .mapTo(Held.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    boolean isKnown(String username) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select 1 from person where username = :username)")
                        .bind("username", username)
                        .mapTo(Boolean.class)
                        .one());
    }

    UUID insert(NewPerson person, String subject) {
        UUID id = Ids.chosenOrNext(person.id());
        int added = jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into person (id, subject, username, name, phone, created_at)
                        values (:id, :subject, :username, :name, :phone, :now) on conflict (id) do nothing""")
                .bind("id", id)
                .bind("subject", subject)
                .bind("username", person.username())
                .bind("name", person.name())
                .bind("phone", person.phone())
                .bind("now", BusinessTime.now(clock))
                .execute());
        if (added == 0) {
            throw Problem.conflict("id-taken");
        }
        return id;
    }

    void appoint(UUID personId, Seat seat) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into membership (id, person_id, organisation_id, role, post, started_at)
                        values (:id, :person, :organisation, :role, :post, :now)""")
                .bind("id", Ids.next())
                .bind("person", personId)
                .bind("organisation", seat.organisationId())
                .bind("role", seat.role().name())
                .bind("post", seat.post() == null ? null : seat.post().name())
                .bind("now", BusinessTime.now(clock))
                .execute());
        touch(personId);
    }

    void dismiss(Held held) {
        jdbi.useHandle(handle -> handle.createUpdate("update membership set ended_at = :now where id = :id")
                .bind("id", held.membershipId())
                .bind("now", BusinessTime.now(clock))
                .execute());
        touch(held.personId());
    }

    /** Puts name and number right; an empty number is none. */
    void edit(UUID personId, PersonPatch patch) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update person set name = coalesce(:name, name), version = version + 1,
                            phone = case when cast(:phone as text) is null then phone else nullif(:phone, '') end
                        where id = :id""")
                .bind("id", personId)
                .bind("name", patch.name() == null ? null : patch.name().strip())
                .bind("phone", patch.phone())
                .execute());
    }

    void enable(UUID personId, boolean enabled) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update person set enabled = :enabled, version = version + 1 where id = :id")
                .bind("id", personId)
                .bind("enabled", enabled)
                .execute());
    }

    void touch(UUID personId) {
        jdbi.useHandle(handle -> handle.execute("update person set version = version + 1 where id = ?", personId));
    }

    private static UUID[] places(Caller caller) {
        return caller.memberships().stream().map(Membership::organisationId).toArray(UUID[]::new);
    }
}
