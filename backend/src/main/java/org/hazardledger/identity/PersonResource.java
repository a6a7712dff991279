package org.hazardledger.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.hazardledger.identity.Accounts.Created;
import org.hazardledger.platform.Confidential;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Revision;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Accounts of people. */
@Path("/api/v1/people")
@Tag(name = "Identity")
@RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME})
class PersonResource {

    private final CurrentCaller current;
    private final People people;
    private final Accounts accounts;

    PersonResource(CurrentCaller current, People people, Accounts accounts) {
        this.current = current;
        this.people = people;
        this.accounts = accounts;
    }

    /** A password to be handed over; the next login asks for another. */
    public record PasswordReset(String temporaryPassword) implements Confidential {}

    @GET
    @Operation(operationId = "listPeople", summary = "People with a membership in scope, by user name")
    public Page<Person> list(@BeanParam PeopleFilter filter) {
        return people.page(current.get(), filter);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPerson", summary = "One person")
    public RestResponse<Person> get(@PathParam("id") UUID id) {
        Person person = people.get(current.get(), id);
        return Revision.ok(person, person.version());
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "createPerson",
            summary = "Create an account with its first membership, here and at the identity server")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CreatedPerson.class)))
    public RestResponse<CreatedPerson> create(@Valid @NotNull NewPerson person) {
        Caller caller = current.get();
        Created created = accounts.create(caller, person);
        CreatedPerson answer = CreatedPerson.of(people.get(caller, created.personId()), created.temporaryPassword());
        return Revision.created(answer, URI.create("/api/v1/people/" + answer.id()), answer.version());
    }

    @PATCH
    @Path("/{id}")
    @Operation(operationId = "patchPerson", summary = "Put a name or a telephone number right")
    public RestResponse<Person> edit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PersonPatch patch) {
        accounts.edit(current.get(), id, ifMatch, patch);
        return get(id);
    }

    @POST
    @Path("/{id}/disable")
    @Idempotent
    @Operation(operationId = "disablePerson", summary = "Disable an account at once, its sessions included")
    public RestResponse<Person> disable(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        accounts.enable(current.get(), id, ifMatch, false);
        return get(id);
    }

    @POST
    @Path("/{id}/enable")
    @Idempotent
    @Operation(operationId = "enablePerson", summary = "Enable an account again")
    public RestResponse<Person> enable(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        accounts.enable(current.get(), id, ifMatch, true);
        return get(id);
    }

    @POST
    @Path("/{id}/password-reset")
    @Idempotent
    @Operation(operationId = "resetPassword", summary = "Give a temporary password")
    public RestResponse<PasswordReset> resetPassword(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Caller caller = current.get();
        String password = accounts.resetPassword(caller, id, ifMatch);
        return Revision.ok(new PasswordReset(password), people.get(caller, id).version());
    }
}
