package org.hazardledger.hazard;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.identity.Caller;

/** A person by id and name, as they were called when they acted. */
@Schema(name = "PersonRef")
public record PersonRef(UUID id, String name) {

    static PersonRef of(Caller caller) {
        return new PersonRef(caller.personId(), caller.name());
    }
}
