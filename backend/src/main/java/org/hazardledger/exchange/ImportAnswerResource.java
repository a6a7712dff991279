package org.hazardledger.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Cursor;
import org.hazardledger.platform.Limit;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.RequestContext;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a sender once answered and every later file of theirs is read by. */
@Path("/api/v1/import-answers")
@Tag(name = "Exchange")
@RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.INTEGRATION_NAME})
class ImportAnswerResource {

    private final CurrentCaller current;
    private final RequestContext request;
    private final ImportAnswers answers;

    ImportAnswerResource(CurrentCaller current, RequestContext request, ImportAnswers answers) {
        this.current = current;
        this.request = request;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "listImportAnswers", summary = "The caller's remembered answers, the last first")
    public Page<ImportAnswerView> list(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        int asked = Limit.of(limit);
        return Page.of(
                answers.list(current.get().personId(), Cursor.afterId(cursor), asked + 1).stream()
                        .map(row -> ImportAnswerView.of(row, request.messages()))
                        .toList(),
                asked,
                answer -> Cursor.of(answer.id()),
                null);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "withdrawImportAnswer", summary = "Forget an answer: the next file asks again")
    public void withdraw(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        answers.withdraw(current.get().personId(), id, ifMatch);
    }
}
