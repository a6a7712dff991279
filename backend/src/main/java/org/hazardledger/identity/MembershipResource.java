package org.hazardledger.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Revision;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Posts of people in organisations. */
@Path("/api/v1/memberships")
@Tag(name = "Identity")
@RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME})
class MembershipResource {

    private final CurrentCaller current;
    private final People people;
    private final Appointments appointments;

    MembershipResource(CurrentCaller current, People people, Appointments appointments) {
        this.current = current;
        this.people = people;
        this.appointments = appointments;
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getMembership", summary = "One post; its version is that of the person who holds it")
    public RestResponse<Appointment> get(@PathParam("id") UUID id) {
        Appointment post = people.post(current.get(), id);
        return Revision.ok(post, post.version());
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "createMembership",
            summary = "Give somebody a further post, or transfer them; If-Match names the version of the person")
    @APIResponse(
            responseCode = "201",
            description = "Given",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Person.class)))
    public RestResponse<Person> create(
            @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull NewMembership membership) {
        Caller caller = current.get();
        appointments.appoint(caller, ifMatch, membership);
        Person person = people.get(caller, membership.personId());
        return Revision.created(person, URI.create("/api/v1/people/" + person.id()), person.version());
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "endMembership",
            summary = "End a post, which acts on the person's next request; If-Match names the version of the person")
    public void end(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        appointments.dismiss(current.get(), id, ifMatch);
    }
}
