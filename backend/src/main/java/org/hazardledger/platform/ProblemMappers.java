package org.hazardledger.platform;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hazardledger.platform.Problem.Invalid;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * The one place where a refusal becomes {@code application/problem+json}. What was not foreseen is neutral to
 * the client and loud in the log.
 */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final String CUT_OFF = "Connection terminated parsing multipart request";

    @Inject
    RequestContext context;

    @ServerExceptionMapper
    Response problem(Problem problem, UriInfo uri) {
        return answer(problem, uri);
    }

    @ServerExceptionMapper
    Response violations(ConstraintViolationException e, UriInfo uri) {
        List<Invalid> errors = new ArrayList<>();
        for (ConstraintViolation<?> violation : e.getConstraintViolations()) {
            errors.add(new Invalid(ViolationText.pointer(violation), ViolationText.code(violation), violation));
        }
        return answer(Problem.invalid(errors), uri);
    }

    @ServerExceptionMapper
    Response unreadable(JacksonException e, UriInfo uri) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return answer(Problem.invalid(pointer(unknown), "unknown-property"), uri);
        }
        if (e instanceof InvalidFormatException format) {
            return answer(Problem.invalid(pointer(format), "bad-format"), uri);
        }
        if (e instanceof JsonMappingException mapping) {
            return answer(Problem.invalid(pointer(mapping), "bad-format"), uri);
        }
        return answer(Problem.invalid("", "bad-json"), uri);
    }

    /** Declared by itself, or the framework's own mapper of this exception would be nearer. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e, UriInfo uri) {
        return unreadable(e, uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(UriInfo uri, HttpHeaders headers) {
        context.begin(headers::getHeaderString);
        return answer(Problem.of(ProblemType.UNAUTHENTICATED, "unauthenticated"), uri);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, UriInfo uri) {
        return answer(Problem.forbidden(), uri);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException e, UriInfo uri) {
        if (e.getCause() instanceof JacksonException json) {
            return unreadable(json, uri);
        }
        int status = e.getResponse().getStatus();
        if (status == 304 || status < 400) {
            return e.getResponse();
        }
        ProblemType type = ProblemType.ofStatus(status);
        if (type == ProblemType.INTERNAL) {
            return unexpected(e, uri);
        }
        return answer(Problem.of(type, type == ProblemType.VALIDATION ? "bad-request" : type.slug()), uri);
    }

    /** The framework has no exception of its own for a form that ends before its last boundary. */
    @ServerExceptionMapper
    Response cutOff(IOException e, UriInfo uri) {
        return CUT_OFF.equals(e.getMessage())
                ? answer(Problem.of(ProblemType.VALIDATION, "bad-request"), uri)
                : unexpected(e, uri);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, UriInfo uri) {
        Problem database = DatabaseProblems.of(e);
        if (database != null) {
            LOG.warnf("%s answered with %s after %s", uri.getPath(), database.code(), e.getClass());
            return answer(database, uri);
        }
        LOG.errorf(e, "Unexpected failure of %s", uri.getPath());
        return answer(Problem.of(ProblemType.INTERNAL, "internal"), uri);
    }

    private Response answer(Problem problem, UriInfo uri) {
        ProblemType type = problem.type();
        ProblemBody body = ProblemBody.of(problem, context.messages(), uri.getPath(), context.requestId());
        Response.ResponseBuilder response =
                Response.status(type.status()).type("application/problem+json").entity(body);
        if (type == ProblemType.UNAUTHENTICATED) {
            response.header("WWW-Authenticate", "Bearer");
        }
        if (type == ProblemType.UNAVAILABLE || type == ProblemType.RATE_LIMITED) {
            response.header("Retry-After", "5");
        }
        return response.build();
    }

    private static String pointer(JsonMappingException e) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        }
        return pointer.toString();
    }
}
