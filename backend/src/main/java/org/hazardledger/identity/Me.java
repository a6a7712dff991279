package org.hazardledger.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in and what they may do anywhere.
 *
 * @param actions names of what the memberships allow in general; a record says for itself what is possible now
 * @param serverTime the time cut-offs are judged by
 */
public record Me(
        UUID id,
        String username,
        String name,
        Set<Role> roles,
        Set<Post> posts,
        List<Place> memberships,
        List<Action> actions,
        Instant serverTime) {

    /** One membership of the person. */
    @Schema(name = "MyMembership")
    public record Place(
            UUID id,
            OrganisationRef organisation,
            Role role,
            @Nullable Post post) {}

    /** The organisation of a membership. */
    @Schema(name = "MyOrganisation")
    public record OrganisationRef(UUID id, String code, String name, String level) {}

    static Me of(Caller caller, Instant now) {
        List<Place> memberships = caller.memberships().stream()
                .map(m -> new Place(
                        m.id(),
                        new OrganisationRef(m.organisationId(), m.organisationCode(), m.organisationName(), m.level()),
                        m.role(),
                        m.post()))
                .toList();
        Set<Post> posts = caller.memberships().stream()
                .flatMap(m -> java.util.stream.Stream.ofNullable(m.post()))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
        return new Me(
                caller.personId(),
                caller.username(),
                caller.name(),
                caller.roles(),
                posts,
                memberships,
                Action.of(caller),
                now);
    }
}
